package nl.plein.persistence.audience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    @ParameterizedTest(name = "{0} in a site that is open {1} and a group that is open {2} reaches {3}")
    @CsvSource({
        "PUBLIC, true, true, public",
        "PUBLIC, false, true, site:3",
        "PUBLIC, true, false, group:42",
        "SIGNED_IN, true, true, signed-in",
        "SIGNED_IN, false, true, site:3",
        "SITE, true, true, site:3",
        "SITE, true, false, group:42",
        "GROUP, true, true, group:42",
        "OWNER, true, true, owner:7:42",
        "OWNER, false, false, owner:7:42",
    })
    void aContainerBoundsItsContents(Level level, boolean siteOpen, boolean groupOpen, String reach) {
        assertThat(new Bounds(3, siteOpen, groupOpen).reach(level, 42L, 7L)).isEqualTo(reach);
    }
}
