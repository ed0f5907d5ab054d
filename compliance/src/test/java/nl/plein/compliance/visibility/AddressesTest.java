package nl.plein.compliance.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That nobody forgot to say for whom a page is. */
class AddressesTest {

    /** Pages of which no table says for whom they are, and why not. */
    private static final Map<String, String> EXCUSED = Map.of(
            "/signin", "the way in itself, which leads on whoever is in: WayInIT",
            "/signin/local", "the way in itself: WayInIT",
            "/signin/refused", "shows a code only after a provider's answer was refused: RefusedSignInIT",
            "/proved", "says to anybody that this window can be closed, and nothing else: ProveIT",
            "/manage/ban/{ref}", "somebody must be kept out first, who is none of the people of the scene: AdmissionIT",
            "/platform/organisation/{ref}", "asks for the same right as the list of organisations: PlatformRightsTest",
            "/platform/erasure/{ref}", "somebody must ask to be deleted first: AccountsIT",
            "/archive/job/{ref}", "there is one only while an export goes on, or after it: GroupExportIT");

    @Test
    @DisplayName("VIS-1.5 each page is a room, or one where an item shows, or is excused for a reason that still holds")
    void eachPageIsKnown() {
        assertThat(unknown(known())).isEqualTo(EXCUSED.keySet());
        assertThat(EXCUSED.values())
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20).contains(": "));
    }

    @Test
    @DisplayName("VIS-1.5 a page that was taken out of the tables is noticed, one below another too")
    void aPageInNoTableIsNoticed() {
        for (String gone : Set.of("/groups", "/profile/{ref}", "/manage/profile/{ref}/list", "/mine")) {
            var others = known();
            others.remove(gone);
            assertThat(unknown(others)).contains(gone).hasSize(EXCUSED.size() + 1);
        }
    }

    @Test
    @DisplayName("VIS-1.5 rooms and outlets are at addresses that the product has")
    void roomsAreAtAddressesOfTheProduct() {
        var known = known();
        known.removeIf(path -> path.endsWith("mdto.xml")); // one servlet has all below things that is no page

        assertThat(Addresses.all()).containsAll(known);
    }

    private static Set<String> unknown(Set<String> known) {
        return Addresses.pages().stream().filter(page -> !known.contains(page)).collect(Collectors.toSet());
    }

    private static Set<String> known() {
        return Stream.concat(
                        Stream.of(Room.values()).map(Room::path),
                        Stream.of(Outlet.values()).map(Outlet::path))
                .map(path -> path.replaceAll("[?].*", "").replaceAll("\\{\\w+}", "{ref}"))
                .collect(Collectors.toSet());
    }
}
