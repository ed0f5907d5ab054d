package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.ejb.Beans.NOW;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.plein.ejb.ASquare;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private final Database database = anEmptyDatabase();

    private EntityManager em;
    private ASquare square;
    private long newcomer;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("GRP-6.4 groups of colleagues come first, then one that is pointed out, then the newest; two in all")
    void colleaguesComeFirst() {
        onASite(() -> {
            assertThat(why()).containsExactly(tuple("Snelfietsroutes", Suggestion.Why.NEWEST));
            var bridges = group("Bruggen", Openness.OPEN);
            group("Sluizen", Openness.OPEN);
            assertThat(suggested()).containsExactly("Sluizen", "Bruggen");
            square.group.attention().feature(true);
            em.flush();
            assertThat(why())
                    .containsExactly(
                            tuple("Snelfietsroutes", Suggestion.Why.POINTED_OUT),
                            tuple("Sluizen", Suggestion.Why.NEWEST));
            em.persist(new Membership(colleague(), square.site.id(), bridges.id(), Rank.MEMBER, NOW));
            em.flush();
            assertThat(why())
                    .containsExactly(
                            tuple("Bruggen", Suggestion.Why.COLLEAGUES),
                            tuple("Snelfietsroutes", Suggestion.Why.POINTED_OUT));
        });
    }

    @Test
    @DisplayName("GRP-6.4 no group is suggested that is hidden, only read, one's own or asked for already")
    void whatOneCannotComeInto() {
        onASite(() -> {
            group("Verborgen", Openness.HIDDEN);
            group("Voorbij", Openness.OPEN).archive(true, square.owner, NOW);
            var asked = group("Gevraagd", Openness.CLOSED);
            em.flush();
            assertThat(suggested()).containsExactly("Gevraagd", "Snelfietsroutes");

            var groups = square.beans.get(GroupBoundary.class);
            groups.ask(new AskToJoinGroup(square.site.id(), asked.groupId(), "Graag"));
            groups.join(new JoinGroup(square.site.id(), square.group.groupId()));
            em.flush();
            square.beans.as(newcomer);
            assertThat(suggested()).isEmpty();
        });
    }

    @Test
    @DisplayName("GRP-6.4 a free group is joined on the spot, another is asked; who is not on the site is told of none")
    void freeOrAsked() {
        onASite(() -> {
            group("Besloten", Openness.CLOSED);
            assertThat(suggestions())
                    .extracting(one -> one.group().name(), one -> one.group().free())
                    .containsExactly(tuple("Besloten", false), tuple("Snelfietsroutes", true));
            assertThat(suggestions()).allMatch(one -> one.group().lastActive() != null);
            var stranger = new Account("Stella Vreemd", null, null, NOW);
            em.persist(stranger);
            em.flush();
            square.beans.as(stranger.id());
            assertThat(suggestions()).isEmpty();
        });
    }

    private void onASite(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            newcomer = colleague();
            square.beans.as(newcomer);
            work.run();
        });
    }

    /** Somebody of the site who works for the one organisation there is. */
    private long colleague() {
        var organisation = em.createQuery("select o from Organisation o", Organisation.class)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var made = new Organisation("Gelderland", null, null);
                    em.persist(made);
                    em.flush();
                    return made;
                });
        var account = new Account("Collega", null, organisation.id(), NOW);
        em.persist(account);
        em.flush();
        square.beans
                .get(MembershipRepository.class)
                .add(new Membership(account.id(), square.site.id(), null, Rank.MEMBER, NOW));
        em.flush();
        return account.id();
    }

    private Group group(String name, Openness openness) {
        var group = new Group(square.site.id(), name, "", openness, NOW);
        em.persist(group);
        em.flush();
        return group;
    }

    private List<Suggestion> suggestions() {
        return square.beans.get(SuggestionBoundary.class).toBeginWith(square.site.id());
    }

    private List<String> suggested() {
        return suggestions().stream().map(one -> one.group().name()).toList();
    }

    private List<org.assertj.core.groups.Tuple> why() {
        return suggestions().stream()
                .map(one -> tuple(one.group().name(), one.why()))
                .toList();
    }
}
