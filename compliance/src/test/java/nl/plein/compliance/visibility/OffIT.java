package nl.plein.compliance.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is on a site that may only be read, and on one that is switched off. */
class OffIT {

    private static final int NOT_OURS = 421;

    private static Scene scene;

    @BeforeAll
    static void plant() {
        scene = Scene.shared();
    }

    @Test
    @DisplayName(
            "VIS-1.6 SIT-7.1 SIT-7.5 on a site that is only read all is seen as before, on one that is off nothing")
    void readOnlyHidesNothingAndOffAll() {
        var site = new SwitchedSite(scene, "Schemerplek", "schemerplek");
        var before = site.seen();
        hasEveryOutlet(before);

        site.onlyRead();
        assertThat(site.seen()).as("only read").isEqualTo(before);

        site.off();
        assertThat(site.seen()).as("off").doesNotContainValue(true).hasSameSizeAs(before);
        nothingIsSaidOf(site);

        site.on();
        assertThat(site.seen()).as("on again").isEqualTo(before);
    }

    /** Each place was tried where something shows. */
    private static void hasEveryOutlet(Map<String, Boolean> seen) {
        for (Outlet outlet : Outlet.values()) {
            boolean shows = outlet != Outlet.GROUPS && outlet != Outlet.EDIT;
            assertThat(seen)
                    .containsEntry(outlet + " shows what is meant for PUBLIC to MEMBER", shows)
                    .containsEntry(outlet + " shows what is meant for GROUP to EXTERNAL", false);
        }
        assertThat(seen)
                .containsEntry("EDIT shows what is meant for GROUP to NEIGHBOUR", true)
                .containsEntry("OVERVIEW shows what is meant for GROUP to MEMBER", true)
                .containsEntry("SITE_FEED shows what is meant for PUBLIC to ANONYMOUS", true);
    }

    /** Neither a word, nor a name, nor that there is such an address. */
    private static void nothingIsSaidOf(SwitchedSite site) {
        var softly = new SoftAssertions();
        for (Kind kind : Kind.values()) {
            var item = site.items.get("PUBLIC");
            for (Outlet outlet : Outlet.values()) {
                softly.assertThat(site.ask(kind, outlet, item).body())
                        .as("%s to %s", outlet, kind)
                        .doesNotContain(item.word());
            }
            for (String path : new String[] {"/", "/sitemap.xml", "/manage/state", "/item/" + UUID.randomUUID()}) {
                softly.assertThat(site.ask(kind, path).status())
                        .as("%s to %s", path, kind)
                        .isEqualTo(NOT_OURS);
            }
            var elsewhere = scene.as(kind);
            softly.assertThat(elsewhere.get("/item/" + item.item()).status()).isEqualTo(404);
            for (String path : new String[] {"/", "/mine", "/sites?words=" + site.name(), "/sites?view=mine"}) {
                softly.assertThat(elsewhere
                                .get(scene.stage.origin().resolve(path))
                                .body())
                        .as("%s to %s", path, kind)
                        .doesNotContain(site.name() + "groep", "schemerplek.", ">" + site.name());
            }
        }
        softly.assertAll();
    }
}
