package nl.plein.compliance.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways that editors make: entries of the menu, each for whom it is meant, and old addresses that lead on. */
class WaysIT {

    /** For whom an entry of the menu can be meant, and who sees it therefore. */
    enum Entry {
        PUBLIC(Kind.ALL),
        SIGNED_IN(Kind.SIGNED_IN),
        SITE(Kind.ON_SITE);

        private final String word = "weg" + name().toLowerCase().replace('_', '-')
                + UUID.randomUUID().toString().substring(0, 6);
        private final Set<Kind> readers;

        Entry(Set<Kind> readers) {
            this.readers = readers;
        }
    }

    private static Scene scene;

    @BeforeAll
    static void makeWays() {
        scene = Scene.shared();
        for (Entry entry : Entry.values()) {
            var typed = Map.of(
                    "label:input",
                    entry.word,
                    "address:input",
                    "/" + entry.word,
                    "level:input",
                    entry.name(),
                    "part:input",
                    "MENU");
            assertThat(scene.as(Kind.MANAGER_HERE)
                            .send("/manage/menu", "link", typed)
                            .errors())
                    .isEmpty();
        }
        scene.items.forEach((audience, planted) -> assertThat(scene.as(Kind.MANAGER_HERE)
                        .send(
                                "/manage/redirects",
                                "another",
                                Map.of("from:input", old(audience), "to:input", "/item/" + planted.item()))
                        .errors())
                .isEmpty());
    }

    @ParameterizedTest(
            name = "VIS-1.3 SIT-8.1 an entry of the menu for {0} shows to whom it is meant for, on every page")
    @EnumSource(Entry.class)
    void anEntryShowsToWhomItIsMeantFor(Entry entry) {
        var softly = new SoftAssertions();
        for (Kind kind : Kind.values()) {
            for (String page : new String[] {"/", "/groups", "/toegankelijkheid"}) {
                softly.assertThat(scene.as(kind).get(page).body().contains(entry.word))
                        .as("%s to %s", page, kind)
                        .isEqualTo(entry.readers.contains(kind));
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest(name = "VIS-1.2 SIT-8.2 an old address of what is meant for {0} opens it to nobody else")
    @EnumSource(Meant.class)
    void anOldAddressOpensNothing(Meant audience) {
        var planted = scene.items.get(audience);
        var softly = new SoftAssertions();
        for (Kind kind : Kind.values()) {
            var reply = scene.as(kind).get(old(audience));
            softly.assertThat(reply.status()).as("%s", kind).isEqualTo(kind.reads(audience) ? 200 : 404);
            softly.assertThat(reply.body().contains(planted.word()))
                    .as("shown to %s", kind)
                    .isEqualTo(kind.reads(audience));
        }
        softly.assertAll();
    }

    @Test
    @DisplayName("VIS-1.2 SIT-8.1 SIT-8.2 who does not edit the site finds neither list")
    void onlyEditorsSeeTheLists() {
        for (Kind kind : Kind.values()) {
            if (!Kind.EDITORS.contains(kind)) {
                var both = scene.as(kind).get("/manage/menu").body()
                        + scene.as(kind).get("/manage/redirects").body();
                assertThat(both).as("%s", kind).doesNotContain(old(Meant.HIDDEN_GROUP));
            }
        }
    }

    private static String old(Meant audience) {
        return "/vroeger/" + audience.name().toLowerCase().replace('_', '-');
    }
}
