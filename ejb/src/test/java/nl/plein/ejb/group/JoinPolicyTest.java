package nl.plein.ejb.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.plein.ejb.Decision;
import nl.plein.ejb.Decision.Allowed;
import nl.plein.ejb.Decision.Refused;
import nl.plein.persistence.group.Joining;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JoinPolicyTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void coming(String requirement, Decision decided, Decision expected) {
        assertThat(decided).isEqualTo(expected);
    }

    static Stream<Arguments> coming() {
        return Stream.of(
                Arguments.of(
                        "GRP-1.1 an open group admits at once",
                        JoinPolicy.join(Joining.FREE, Relation.NEIGHBOUR),
                        new Allowed()),
                Arguments.of(
                        "GRP-1.3 a closed group cannot be joined without asking",
                        JoinPolicy.join(Joining.ON_REQUEST, Relation.NEIGHBOUR),
                        new Refused("group.join.closed")),
                Arguments.of(
                        "GRP-1.2 a closed group can be asked",
                        JoinPolicy.ask(Joining.ON_REQUEST, Relation.NEIGHBOUR),
                        new Allowed()),
                Arguments.of(
                        "GRP-1.3 an open group is not asked",
                        JoinPolicy.ask(Joining.FREE, Relation.NEIGHBOUR),
                        new Refused("group.ask.open")),
                Arguments.of(
                        "GRP-1.4 who is in is told so",
                        JoinPolicy.join(Joining.FREE, Relation.MEMBER),
                        new Refused("group.join.already")),
                Arguments.of(
                        "GRP-1.4 who asked is told so",
                        JoinPolicy.ask(Joining.ON_REQUEST, Relation.WAITING),
                        new Refused("group.ask.already")),
                Arguments.of(
                        "GRP-2.4 nobody comes into a group of invited people without one",
                        JoinPolicy.join(Joining.BY_INVITATION, Relation.NEIGHBOUR),
                        new Refused("group.join.invited")),
                Arguments.of(
                        "GRP-2.4 nor by asking",
                        JoinPolicy.ask(Joining.BY_INVITATION, Relation.NEIGHBOUR),
                        new Refused("group.join.invited")),
                Arguments.of(
                        "GRP-2.4 nobody leaves a group whose members stay",
                        JoinPolicy.leave(Relation.MEMBER, false, false),
                        new Refused("group.leave.bound")),
                Arguments.of(
                        "GRP-1.7 a member may leave", JoinPolicy.leave(Relation.MEMBER, false, true), new Allowed()),
                Arguments.of(
                        "GRP-1.7 the last owner may not leave",
                        JoinPolicy.leave(Relation.OWNER, false, true),
                        new Refused("group.leave.last")),
                Arguments.of(
                        "GRP-1.7 one of two owners may leave",
                        JoinPolicy.leave(Relation.OWNER, true, true),
                        new Allowed()));
    }
}
