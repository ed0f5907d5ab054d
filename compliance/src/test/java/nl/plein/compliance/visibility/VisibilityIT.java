package nl.plein.compliance.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.plein.compliance.pages.Reply;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix of who sees what where. */
class VisibilityIT {

    private static final int FOUND = 200;

    private static final Set<Outlet> ABOUT_ONE_THING = EnumSet.of(
            Outlet.ITEM,
            Outlet.VERSIONS,
            Outlet.EDIT,
            Outlet.DOCUMENT,
            Outlet.METADATA,
            Outlet.METADATA_PAGE,
            Outlet.FILE_METADATA,
            Outlet.FILE_METADATA_PAGE);

    /** What is for everybody where nothing is in the way, and what is for few. */
    private static final Set<Meant> TRIED =
            EnumSet.of(Meant.PUBLIC, Meant.CLOSED_GROUP, Meant.HIDDEN_GROUP, Meant.SUBGROUP, Meant.OWN);

    private static final Map<URI, Reply> REPLIES = new HashMap<>();

    private static Scene scene;
    private static List<Object> asked = List.of();

    @BeforeAll
    static void plant() {
        scene = Scene.shared();
    }

    @AfterAll
    static void open() {
        scene.turn(Fence.NONE);
    }

    @ParameterizedTest(
            name = "VIS-1.1 VIS-1.2 VIS-1.3 VIS-1.7 ITM-1.3 ITM-1.7 COM-1.4 DOC-1.6 fence {0}:"
                    + " {1} and what is meant for {2}")
    @MethodSource("cells")
    void everyOneSeesWhatIsMeantForThem(Fence fence, Kind kind, Meant audience) {
        scene.turn(fence);
        var planted = scene.items.get(audience);
        boolean reads = fence.admits(kind) && kind.reads(audience);
        var softly = new SoftAssertions();
        for (Outlet outlet : Outlet.values()) {
            var reply = ask(fence, kind, outlet, planted);
            boolean expected = reads && outlet.shows(kind, audience);
            softly.assertThat(reply.body().contains(outlet.word(planted)))
                    .as("%s shows it to %s (status %d)", outlet, kind, reply.status())
                    .isEqualTo(expected);
            if (!expected) {
                softly.assertThat(mentions(reply.body(), planted))
                        .as("%s shows something of it to %s", outlet, kind)
                        .isFalse();
            }
            if (outlet.own() && !reads) {
                softly.assertThat(reply.status())
                        .as("%s to %s at %s", outlet, kind, reply.address())
                        .isEqualTo(outlet.explains(kind) ? FOUND : fence.refusal(kind));
            }
        }
        softly.assertAll();
    }

    static Stream<Arguments> cells() {
        return Stream.of(Fence.values()).flatMap(fence -> fence.asked().stream()
                .flatMap(kind -> Stream.of(Meant.values()).map(audience -> Arguments.of(fence, kind, audience))));
    }

    @ParameterizedTest(
            name = "VIS-1.2 VIS-1.7 FACE-1.4 fence {0}, {1}: what one may not see and what is not there are one page")
    @MethodSource("pagesAboutOneThing")
    void unseenIsLikeAbsent(Fence fence, Outlet outlet) {
        scene.turn(fence);
        for (Kind kind : fence.asked()) {
            var person = scene.as(kind);
            var absent = person.get(outlet.nowhere());
            assertThat(absent.status()).isEqualTo(fence.refusal(kind));
            for (Meant audience : TRIED) {
                if (!fence.admits(kind) || !kind.reads(audience)) {
                    var hidden = person.get(outlet.path(scene.items.get(audience)));
                    assertThat(nameless(hidden))
                            .as("%s to %s, for %s", outlet, kind, audience)
                            .isEqualTo(nameless(absent));
                }
            }
        }
    }

    static Stream<Arguments> pagesAboutOneThing() {
        return Stream.of(Fence.OTHER_NETWORKS, Fence.CLOSED, Fence.NONE)
                .flatMap(fence -> ABOUT_ONE_THING.stream().map(outlet -> Arguments.of(fence, outlet)));
    }

    @ParameterizedTest(name = "GRP-1.8 {0} sees that a closed group is there, and what for")
    @EnumSource(Kind.class)
    void aClosedGroupShowsItsName(Kind kind) {
        scene.turn(Fence.NONE);
        var name = scene.names.get(Circle.CLOSED);
        assertThat(scene.as(kind).get("/groups?words=" + name).words()).contains(name);
        assertThat(scene.as(kind)
                        .get("/group/" + scene.groups.get(Circle.CLOSED))
                        .words())
                .contains(name, "CLOSEDpurpose", "leden");
    }

    /** What somebody gets at an outlet; an address that shows several items is asked once. */
    private static Reply ask(Fence fence, Kind kind, Outlet outlet, Planted planted) {
        List<Object> now = List.of(fence, kind);
        if (!now.equals(asked)) {
            REPLIES.clear();
            asked = now;
        }
        var address = outlet.address(planted, scene.site, scene.stage.origin());
        return REPLIES.computeIfAbsent(address, scene.as(kind)::get);
    }

    /** An answer without the identifier that was asked for, and without the number that each way to signing in has. */
    private static Reply nameless(Reply reply) {
        var address = Addresses.REF.matcher(reply.address()).replaceAll("*");
        return new Reply(reply.status(), address.replaceAll("nonce=[0-9a-f]+", "nonce=*"), reply.body());
    }

    /** Whether there is a word of it that the one who asked did not bring along. */
    private static boolean mentions(String body, Planted planted) {
        return body.contains(planted.word() + "text")
                || body.contains(planted.word() + "comment")
                || body.contains(planted.word() + "file");
    }
}
