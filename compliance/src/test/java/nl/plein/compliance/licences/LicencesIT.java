package nl.plein.compliance.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs when the list of parts has been written. */
class LicencesIT {

    private final List<String> allowed = Parts.allowed();

    @Test
    @DisplayName("LIC-1.1 LIC-1.2 every library goes with the EUPL")
    void everyLibraryGoesWithTheEupl() {
        List<Part> parts = Parts.inBill(Path.of("../target/bom.xml"));

        assertThat(parts).hasSizeGreaterThan(30);
        assertThat(parts).filteredOn(part -> !part.fits(allowed)).isEmpty();
    }

    @Test
    @DisplayName("LIC-1.1 every package of the editor goes with the EUPL")
    void everyPackageGoesWithTheEupl() {
        List<Part> parts = Parts.inLock(Path.of("../web/src/main/editor/package-lock.json"));

        assertThat(parts).hasSizeGreaterThan(30);
        assertThat(parts).filteredOn(part -> !part.fits(allowed)).isEmpty();
    }

    @Test
    @DisplayName("LIC-1.1 a part on other terms is seen")
    void aPartOnOtherTermsIsSeen() {
        assertThat(new Part("liquibase 5", List.of("FSL-1.1-ALv2")).fits(allowed))
                .isFalse();
        assertThat(new Part("nothing said", List.of()).fits(allowed)).isFalse();
        assertThat(new Part("one of two", List.of("CDDL-1.1", "EPL-2.0")).fits(allowed))
                .isTrue();
    }
}
