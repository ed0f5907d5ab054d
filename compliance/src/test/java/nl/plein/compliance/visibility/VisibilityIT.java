package nl.plein.compliance.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.plein.compliance.pages.Reply;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix of who sees what where. */
class VisibilityIT {

    private static final int NOT_FOUND = 404;

    private static Scene scene;

    @BeforeAll
    static void plant() {
        scene = Scene.shared();
    }

    @ParameterizedTest(name = "VIS-1.1 VIS-1.2 VIS-1.3 ITM-1.3 ITM-1.7 COM-1.4 DOC-1.6 {0} and what is meant for {1}")
    @MethodSource("cells")
    void everyOneSeesWhatIsMeantForThem(Kind kind, Meant audience) {
        var planted = scene.items.get(audience);
        var softly = new SoftAssertions();
        for (Outlet outlet : Outlet.values()) {
            var reply = ask(kind, outlet, planted);
            boolean expected = kind.reads(audience) && outlet.shows(kind, audience);
            softly.assertThat(reply.body().contains(outlet.word(planted)))
                    .as("%s shows it to %s (status %d)", outlet, kind, reply.status())
                    .isEqualTo(expected);
            if (!expected) {
                softly.assertThat(mentions(reply.body(), planted))
                        .as("%s shows something of it to %s", outlet, kind)
                        .isFalse();
            }
            if (outlet.own() && !kind.reads(audience)) {
                softly.assertThat(reply.status())
                        .as("%s to %s", outlet, kind)
                        .isEqualTo(outlet.explains(kind) ? 200 : NOT_FOUND);
            }
        }
        softly.assertAll();
    }

    static Stream<Arguments> cells() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(Meant.values()).map(audience -> Arguments.of(kind, audience)));
    }

    @ParameterizedTest(name = "VIS-1.2 FACE-1.4 {0}: what one may not see and what is not there are one page")
    @EnumSource(
            value = Outlet.class,
            names = {
                "ITEM",
                "VERSIONS",
                "EDIT",
                "DOCUMENT",
                "METADATA",
                "METADATA_PAGE",
                "FILE_METADATA",
                "FILE_METADATA_PAGE"
            })
    void unseenIsLikeAbsent(Outlet outlet) {
        for (Meant audience : new Meant[] {Meant.CLOSED_GROUP, Meant.HIDDEN_GROUP, Meant.SUBGROUP, Meant.OWN}) {
            for (Kind kind : Kind.values()) {
                if (!kind.reads(audience)) {
                    var person = scene.as(kind);
                    var hidden = person.get(outlet.path(scene.items.get(audience)));
                    var absent = person.get(outlet.nowhere());
                    assertThat(hidden.status()).isEqualTo(absent.status()).isEqualTo(NOT_FOUND);
                    assertThat(hidden.body()).as("%s to %s", outlet, kind).isEqualTo(absent.body());
                }
            }
        }
    }

    @ParameterizedTest(name = "GRP-1.8 {0} sees that a closed group is there, and what for")
    @EnumSource(Kind.class)
    void aClosedGroupShowsItsName(Kind kind) {
        var name = scene.names.get(Circle.CLOSED);
        assertThat(scene.as(kind).get("/groups?words=" + name).words()).contains(name);
        assertThat(scene.as(kind)
                        .get("/group/" + scene.groups.get(Circle.CLOSED))
                        .words())
                .contains(name, "CLOSEDpurpose", "leden");
    }

    private static Reply ask(Kind kind, Outlet outlet, Planted planted) {
        return scene.as(kind).get(outlet.address(planted, scene.site, scene.stage.origin()));
    }

    /** Whether there is a word of it that the one who asked did not bring along. */
    private static boolean mentions(String body, Planted planted) {
        return body.contains(planted.word() + "text")
                || body.contains(planted.word() + "comment")
                || body.contains(planted.word() + "file");
    }
}
