package nl.plein.compliance.visibility;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Who comes in where, by the address alone. */
class RoomsIT {

    private static final int FOUND = 200;
    private static final Set<Integer> SHUT = Set.of(Reply.ELSEWHERE, 403, 404);

    private static Scene scene;

    @BeforeAll
    static void plant() {
        scene = Scene.shared();
    }

    @AfterAll
    static void open() {
        scene.turn(Fence.NONE);
    }

    @ParameterizedTest(name = "VIS-1.4 VIS-1.7 PLA-1.6 fence {0}: {1} opens for whom it is meant and for nobody else")
    @MethodSource("rooms")
    void opensForWhomItIsMeant(Fence fence, Room room) {
        scene.turn(fence);
        var softly = new SoftAssertions();
        for (Kind kind : fence == Fence.NONE ? Kind.ALL : fence.keptOut()) {
            var reply = scene.as(kind).get(room.address(scene));
            boolean welcome = room.welcomes(kind) && (fence.admits(kind) || room.staysOpen(kind));
            softly.assertThat(entered(reply))
                    .as("%s lets in %s: %s", room, kind, brief(reply))
                    .isEqualTo(welcome);
            if (!welcome && room.unknownTo(kind) && !reply.address().contains("/signin")) {
                softly.assertThat(reply.body())
                        .as("%s is to %s as if there were no such group", room, kind)
                        .isEqualTo(scene.as(kind).get(room.nowhere()).body());
            }
        }
        softly.assertAll();
    }

    static Stream<Arguments> rooms() {
        return Stream.of(Fence.OTHER_NETWORKS, Fence.CLOSED, Fence.NONE)
                .flatMap(fence -> Stream.of(Room.values()).map(room -> Arguments.of(fence, room)));
    }

    @ParameterizedTest(name = "VIS-1.4 VIS-1.7 fence {0}: the list of members as a file is for the owner of the group")
    @EnumSource(
            value = Fence.class,
            names = {"CLOSED", "NONE"})
    void theListOfMembersIsForTheOwner(Fence fence) {
        scene.turn(fence);
        for (Circle circle : new Circle[] {Circle.CLOSED, Circle.HIDDEN}) {
            for (Kind kind : Kind.values()) {
                var reply = scene.as(kind).post("/", "/members.csv", Map.of("ref", scene.groups.get(circle)));
                assertThat(reply.body().contains("Bas Mulder"))
                        .as("the members of %s to %s: %s", circle, kind, brief(reply))
                        .isEqualTo(kind == Kind.OWNER);
                scene.secrets.stream()
                        .filter(secret -> secret.what().contains("hobby"))
                        .filter(secret -> !secret.readers().containsAll(Kind.INSIDE))
                        .forEach(secret -> assertThat(reply.body()).doesNotContain(secret.word()));
            }
        }
    }

    @ParameterizedTest(name = "VIS-1.4 VIS-1.7 fence {0}: the people of a site as a file are for who admits them")
    @EnumSource(
            value = Fence.class,
            names = {"CLOSED", "NONE"})
    void thePeopleOfASiteAreForWhoAdmitsThem(Fence fence) {
        scene.turn(fence);
        for (Kind kind : Kind.values()) {
            var reply = scene.as(kind).post("/", "/roster.csv", Map.of());
            assertThat(reply.body().contains("Bas Mulder"))
                    .as("the people of the site to %s: %s", kind, brief(reply))
                    .isEqualTo(Kind.ADMITTERS.contains(kind));
        }
    }

    @ParameterizedTest(
            name = "GRP-11.1 VIS-1.4 VIS-1.7 fence {0}: the groups of a site with their owners are for its managers;"
                    + " hidden ones without name")
    @EnumSource(
            value = Fence.class,
            names = {"CLOSED", "NONE"})
    void theOwnersOfGroupsAreForManagers(Fence fence) {
        scene.turn(fence);
        for (Kind kind : Kind.values()) {
            var reply = scene.as(kind).post("/", "/owners.csv", Map.of());
            assertThat(reply.body().contains("\"owner\""))
                    .as("the owners of groups to %s: %s", kind, brief(reply))
                    .isEqualTo(Kind.MANAGERS.contains(kind));
            if (!Circle.HIDDEN.known().contains(kind)) {
                assertThat(reply.body()).doesNotContain(scene.groups.get(Circle.HIDDEN));
            }
        }
    }

    /** Whether the page itself came: neither a refusal nor the way to sign in. */
    private static boolean entered(Reply reply) {
        assertThat(reply.status()).as(reply.address()).isIn(FOUND, Reply.ELSEWHERE, 403, 404);
        return !SHUT.contains(reply.status()) && !reply.address().contains("/signin");
    }

    private static String brief(Reply reply) {
        return reply.status() + " " + reply.address();
    }
}
