package nl.plein.compliance.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    @AfterAll
    static void open() {
        scene.turn(Fence.NONE);
    }

    @ParameterizedTest(
            name = "VIS-1.3 VIS-1.7 SIT-8.1 fence {0}: an entry of the menu for {1} shows to whom it is meant for,"
                    + " on every page")
    @MethodSource("entries")
    void anEntryShowsToWhomItIsMeantFor(Fence fence, Entry entry) {
        scene.turn(fence);
        var softly = new SoftAssertions();
        for (Kind kind : fence.asked()) {
            for (String page : new String[] {"/", "/groups", "/toegankelijkheid"}) {
                softly.assertThat(scene.as(kind).get(page).body().contains(entry.word))
                        .as("%s to %s", page, kind)
                        .isEqualTo(fence.admits(kind) && entry.readers.contains(kind));
            }
        }
        softly.assertAll();
    }

    static Stream<Arguments> entries() {
        return Stream.of(Fence.values())
                .flatMap(fence -> Stream.of(Entry.values()).map(entry -> Arguments.of(fence, entry)));
    }

    @ParameterizedTest(
            name = "VIS-1.2 VIS-1.7 SIT-8.2 fence {0}: an old address of what is meant for {1} opens it to nobody else,"
                    + " and tells who is kept out nothing of where it leads")
    @MethodSource("oldAddresses")
    void anOldAddressOpensNothing(Fence fence, Meant audience) {
        scene.turn(fence);
        var planted = scene.items.get(audience);
        var softly = new SoftAssertions();
        for (Kind kind : fence.asked()) {
            boolean reads = fence.admits(kind) && kind.reads(audience);
            var reply = scene.as(kind).get(old(audience));
            softly.assertThat(reply.status()).as("%s", kind).isEqualTo(reads ? 200 : fence.refusal(kind));
            softly.assertThat(reply.body().contains(planted.word()))
                    .as("shown to %s", kind)
                    .isEqualTo(reads);
            if (!fence.admits(kind)) {
                softly.assertThat(reply.address()).as("%s", kind).doesNotContain(planted.item());
            }
        }
        softly.assertAll();
    }

    static Stream<Arguments> oldAddresses() {
        return Stream.of(Fence.OTHER_NETWORKS, Fence.CLOSED, Fence.NONE)
                .flatMap(fence -> Stream.of(Meant.values()).map(audience -> Arguments.of(fence, audience)));
    }

    @Test
    @DisplayName("VIS-1.2 SIT-8.1 SIT-8.2 who does not edit the site finds neither list")
    void onlyEditorsSeeTheLists() {
        scene.turn(Fence.NONE);
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
