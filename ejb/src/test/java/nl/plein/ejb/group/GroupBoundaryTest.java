package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.ejb.Beans.NOW;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupFilter;
import nl.plein.persistence.group.GroupFilter.View;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
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

            groups.answer(new AnswerJoinRequest(square.site.id(), group, request, true, Said.NOTHING));

            assertThatThrownBy(() ->
                            groups.answer(new AnswerJoinRequest(square.site.id(), group, request, false, Said.NOTHING)))
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

            assertThat(groups.listed(square.site.id(), GroupFilter.EVERY, null)).isEmpty();
            assertThatThrownBy(() -> groups.view(square.site.id(), square.group.groupId()))
                    .isInstanceOf(NoSuchThing.class);
            square.beans.as(square.member);
            assertThat(groups.listed(square.site.id(), GroupFilter.EVERY, null))
                    .extracting(GroupRow::name)
                    .containsExactly("Snelfietsroutes");
        });
    }

    @Test
    @DisplayName("GRP-6.1 groups are found by words in name and purpose, in their view, page after page")
    void groupsAreFound() {
        database.doing(em -> {
            var square = aSquare(em, Openness.HIDDEN);
            for (String name : new String[] {"Beta", "Alfa 50%", "Gamma"}) {
                em.persist(new Group(
                        square.site.id(),
                        name,
                        "Over fietsen",
                        name.equals("Beta") ? Openness.CLOSED : Openness.OPEN,
                        NOW));
            }
            em.flush();
            var groups = square.beans.as(square.neighbour).get(GroupBoundary.class);

            assertThat(names(groups, square, View.ALL, "")).containsExactly("Alfa 50%", "Beta", "Gamma");
            assertThat(names(groups, square, View.ALL, "0%")).containsExactly("Alfa 50%");
            assertThat(names(groups, square, View.ALL, "fietsen")).hasSize(3);
            assertThat(names(groups, square, View.CLOSED, "")).containsExactly("Beta");
            assertThat(names(groups, square, View.OPEN, "")).containsExactly("Alfa 50%", "Gamma");
            assertThat(names(groups, square, View.MINE, "")).isEmpty();
            assertThat(names(groups, square, View.NEWEST, "")).containsExactly("Gamma", "Alfa 50%", "Beta");
            var first = groups.listed(square.site.id(), GroupFilter.EVERY, null).get(0);
            assertThat(groups.listed(square.site.id(), GroupFilter.EVERY, first.groupId()))
                    .extracting(GroupRow::name)
                    .containsExactly("Beta", "Gamma");
            square.beans.as(square.member);
            assertThat(names(groups, square, View.MINE, "")).containsExactly("Snelfietsroutes");
        });
    }

    @Test
    @DisplayName("GRP-6.2 groups of colleagues are suggested, hidden ones and one's own are not")
    void groupsOfColleaguesAreSuggested() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var organisation = new Organisation("Gelderland", null, null);
            em.persist(organisation);
            em.flush();
            var me = new Account("Ik", null, organisation.id(), NOW);
            var colleague = new Account("Collega", null, organisation.id(), NOW);
            em.persist(me);
            em.persist(colleague);
            em.flush();
            for (Account one : new Account[] {me, colleague}) {
                square.beans
                        .get(MembershipRepository.class)
                        .add(new Membership(one.id(), square.site.id(), null, Rank.MEMBER, NOW));
            }
            em.persist(new Membership(colleague.id(), square.site.id(), square.group.id(), Rank.MEMBER, NOW));
            em.flush();
            var groups = square.beans.as(me.id()).get(GroupBoundary.class);

            assertThat(groups.suggested(square.site.id()))
                    .extracting(GroupRow::name)
                    .containsExactly("Snelfietsroutes");
            square.group.turn(Openness.HIDDEN, NOW);
            em.flush();
            assertThat(groups.suggested(square.site.id())).isEmpty();
            square.beans.as(square.neighbour);
            assertThat(groups.suggested(square.site.id())).isEmpty();
        });
    }

    private static List<String> names(GroupBoundary groups, ASquare square, View view, String words) {
        return groups.listed(square.site.id(), new GroupFilter(view, words), null).stream()
                .map(GroupRow::name)
                .toList();
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
