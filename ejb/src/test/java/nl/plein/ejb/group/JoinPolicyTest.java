package nl.plein.ejb.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.plein.ejb.Decision;
import nl.plein.ejb.Decision.Allowed;
import nl.plein.ejb.Decision.Refused;
import nl.plein.persistence.group.Openness;
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
                        JoinPolicy.join(Openness.OPEN, Relation.NEIGHBOUR),
                        new Allowed()),
                Arguments.of(
                        "GRP-1.3 a closed group cannot be joined without asking",
                        JoinPolicy.join(Openness.CLOSED, Relation.NEIGHBOUR),
                        new Refused("group.join.closed")),
                Arguments.of(
                        "GRP-1.2 a closed group can be asked",
                        JoinPolicy.ask(Openness.CLOSED, Relation.NEIGHBOUR),
                        new Allowed()),
                Arguments.of(
                        "GRP-1.3 an open group is not asked",
                        JoinPolicy.ask(Openness.OPEN, Relation.NEIGHBOUR),
                        new Refused("group.ask.open")),
                Arguments.of(
                        "GRP-1.4 who is in is told so",
                        JoinPolicy.join(Openness.OPEN, Relation.MEMBER),
                        new Refused("group.join.already")),
                Arguments.of(
                        "GRP-1.4 who asked is told so",
                        JoinPolicy.ask(Openness.CLOSED, Relation.WAITING),
                        new Refused("group.ask.already")),
                Arguments.of("GRP-1.7 a member may leave", JoinPolicy.leave(Relation.MEMBER, false), new Allowed()),
                Arguments.of(
                        "GRP-1.7 the last owner may not leave",
                        JoinPolicy.leave(Relation.OWNER, false),
                        new Refused("group.leave.last")),
                Arguments.of(
                        "GRP-1.7 one of two owners may leave", JoinPolicy.leave(Relation.OWNER, true), new Allowed()));
    }
}
