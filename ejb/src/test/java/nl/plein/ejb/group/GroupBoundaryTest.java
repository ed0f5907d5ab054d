package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.plein.persistence.Database;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupBoundaryTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("GRP-1.5 two owners answer one request: the second is told that it was answered")
    void aRequestIsAnsweredOnce() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var group = square.group.groupId();
            var groups = square.beans.as(square.neighbour).get(GroupBoundary.class);
            groups.ask(new AskToJoinGroup(square.site.id(), group, "graag"));
            square.beans.as(square.owner);
            var request = UUID.fromString(
                    groups.waiting(square.site.id(), group).get(0).ref());

            groups.answer(new AnswerJoinRequest(square.site.id(), group, request, true));

            assertThatThrownBy(() -> groups.answer(new AnswerJoinRequest(square.site.id(), group, request, false)))
                    .hasMessage("group.answer.late");
            square.beans.as(square.neighbour);
            assertThat(groups.view(square.site.id(), group).relation()).isEqualTo(Relation.MEMBER);
            assertThat(square.group.memberCount()).isEqualTo(3);
        });
    }

    @Test
    @DisplayName("GRP-1.6 a hidden group is not listed and not found by who is not in it")
    void aHiddenGroupDoesNotExistForOthers() {
        database.doing(em -> {
            var square = aSquare(em, Openness.HIDDEN);
            var groups = square.beans.as(square.neighbour).get(GroupBoundary.class);

            assertThat(groups.listed(square.site.id(), "")).isEmpty();
            assertThatThrownBy(() -> groups.view(square.site.id(), square.group.groupId()))
                    .isInstanceOf(NoSuchThing.class);
            square.beans.as(square.member);
            assertThat(groups.listed(square.site.id(), ""))
                    .extracting(GroupRow::name)
                    .containsExactly("Snelfietsroutes");
        });
    }

    @Test
    @DisplayName("GRP-1.7 who left reads no longer, and what they wrote stays")
    void whoLeftReadsNoLonger() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            square.aBlog(square.member, "blijft");
            var groups = square.beans.get(GroupBoundary.class);

            groups.leave(new LeaveGroup(square.site.id(), square.group.groupId()));

            square.beans.as(square.member);
            assertThat(groups.view(square.site.id(), square.group.groupId()).readable())
                    .isFalse();
        });
    }
}
