package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.compliance.visibility.Addresses;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That no page escapes. */
class ScreenTest {

    /** Pages that come only at the end of a longer way, and the test that goes it. */
    private static final Map<String, String> AT_THE_END_OF_A_WAY = Map.of(
            "/signin/refused", "RefusedSignInIT: shows a code only after a provider's answer was refused",
            "/platform/erasure/{ref}", "AccountsIT: somebody has to ask to be deleted first",
            "/archive/job/{ref}", "ExportIT: shows the work while it goes on, and what it made");

    private static final String ANY = "[^/?]+";

    @Test
    @DisplayName("SCR-1.10 every address of the product has a screen, or a reason why not")
    void everyAddressHasAScreen() {
        var without = Addresses.pages().stream()
                .filter(address -> screens().noneMatch(path -> shows(path, address)))
                .collect(Collectors.toSet());

        assertThat(without).isEqualTo(AT_THE_END_OF_A_WAY.keySet());
    }

    @Test
    @DisplayName("SCR-1.10 an address without a screen is noticed, also below one that has a screen")
    void anAddressWithoutAScreenIsNoticed() {
        assertThat(Set.of("/nowhere", "/group/{ref}/nowhere", "/group"))
                .allSatisfy(address -> assertThat(screens()).noneMatch(path -> shows(path, address)));
    }

    private static Stream<String> screens() {
        return Stream.concat(Screen.all().map(Screen::path), Screen.OPEN.keySet().stream());
    }

    private static boolean shows(String path, String address) {
        var plain = path.replaceAll("[?].*", "");
        return plain.matches(address.replace("{ref}", ANY)) && plain.contains("{") == address.contains("{");
    }
}
