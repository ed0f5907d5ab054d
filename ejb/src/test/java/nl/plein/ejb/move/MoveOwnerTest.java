package nl.plein.ejb.move;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.job.JobTicket;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.admission.SiteBan;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobState;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MoveOwnerTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private SiteRow from;
    private SiteRow to;
    private long manager;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("MOV-1.8 GRP-3.8 when the only owner is banned there, the group passes to who goes along, as was told")
    void theGroupPasses() {
        onTwoSites(() -> {
            long elder = square.someone("Els Oudste", Rank.MEMBER);
            em.createQuery("update Membership m set m.since = :then where m.accountId = :elder")
                    .setParameter("then", Beans.NOW.minus(Duration.ofDays(9)))
                    .setParameter("elder", elder)
                    .executeUpdate();
            em.clear();
            ban(elder);
            ban(square.owner);
            assertThat(plan().owning()).isEqualTo(new MovePlan.Owning(true, "Marit Lid"));

            assertThat(run(ask())).returns(JobState.DONE, JobEnd::state);

            assertThat(rank(square.member)).isEqualTo(Rank.OWNER);
            assertThat(em.find(Group.class, square.group.id()).siteId()).isEqualTo(to.id());
            assertThat(square.beans.get(MembershipRepository.class).inGroup(square.owner, square.group.id()))
                    .isEmpty();
            assertThat(square.beans.events)
                    .filteredOn(event -> event.action() == Action.GROUP_OWNER_TRANSFER)
                    .singleElement()
                    .satisfies(event -> assertThat(event.target().ref()).isEqualTo(square.group.ref()));
            assertThat(em.createQuery("select m.textKey from Mail m", String.class)
                            .getResultList())
                    .containsExactlyInAnyOrder("group.owns", "move.done");
        });
    }

    @Test
    @DisplayName("MOV-1.8 an owner who goes along keeps it alone, and nobody else becomes one")
    void anOwnerWhoGoesAlong() {
        onTwoSites(() -> {
            long second = square.someone("Otto Eigenaar", Rank.OWNER);
            ban(square.owner);
            assertThat(plan().owning()).isEqualTo(new MovePlan.Owning(false, null));

            run(ask());

            assertThat(rank(second)).isEqualTo(Rank.OWNER);
            assertThat(rank(square.member)).isEqualTo(Rank.MEMBER);
        });
    }

    @Test
    @DisplayName("MOV-1.8 when nobody could own it there the move is refused, also when that came meanwhile")
    void nobodyCouldOwnIt() {
        onTwoSites(() -> {
            var asked = ask();
            ban(square.owner);
            ban(square.member);
            assertThat(plan().owning().nobody()).isTrue();

            assertThat(run(asked)).returns(JobState.FAILED, JobEnd::state).returns("move.owner.late", JobEnd::message);
            assertThatThrownBy(this::ask).hasMessage("move.owner");

            assertThat(em.find(Group.class, square.group.id()).siteId()).isEqualTo(from.id());
            assertThat(rank(square.owner)).isEqualTo(Rank.OWNER);
        });
    }

    @Test
    @DisplayName("MOV-1.8 nor is a move taken back when nobody could own the group where it came from")
    void nobodyCouldOwnItAtHome() {
        onTwoSites(() -> {
            var asked = ask();
            run(asked);
            for (long person : new long[] {square.owner, square.member}) {
                em.persist(new SiteBan(from.id(), person, "reclame", manager, Beans.NOW));
            }
            em.flush();
            var moves = square.beans.as(manager).get(MoveBoundary.class);
            assertThatThrownBy(() -> moves.undo(new UndoMove(to, asked))).hasMessage("move.owner");
        });
    }

    private void onTwoSites(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.CLOSED);
            var other =
                    new Site("Elders", "", UUID.randomUUID() + ".example", "#21468b", Site.Openness.CLOSED, Beans.NOW);
            em.persist(other);
            em.flush();
            from = square.site.row();
            to = other.row();
            manager = square.someone("Mia Beheerder", null);
            em.persist(new Membership(manager, to.id(), null, Rank.MEMBER, Beans.NOW));
            em.persist(new RoleGrant(manager, from.id(), Role.SITE_MANAGER, Beans.NOW));
            em.persist(new RoleGrant(manager, to.id(), Role.SITE_MANAGER, Beans.NOW));
            em.find(Account.class, square.member).refresh("Marit Lid", "marit@example.org");
            em.flush();
            work.run();
        });
    }

    private void ban(long person) {
        em.persist(new SiteBan(to.id(), person, "reclame", manager, Beans.NOW));
        em.flush();
    }

    private MovePlan plan() {
        return square.beans.as(manager).get(MoveBoundary.class).plan(from, square.group.groupId(), to.siteId(), "");
    }

    private UUID ask() {
        var move = UUID.randomUUID();
        square.beans
                .as(manager)
                .get(MoveBoundary.class)
                .move(new MoveGroup(from, square.group.groupId(), to.siteId(), move));
        em.flush();
        return move;
    }

    private JobEnd run(UUID move) {
        square.beans.as(manager);
        var order = new JobOrder(MoveWork.KIND, manager, from.id(), square.group.ref(), "", move.toString(), null);
        var end = square.beans
                .get(MoveWork.class)
                .run(new JobTicket(new JobId(UUID.randomUUID()), order, "", 1), (step, done, total) -> {});
        em.flush();
        em.clear();
        return end;
    }

    private Rank rank(long person) {
        return square.beans
                .get(MembershipRepository.class)
                .inGroup(person, square.group.id())
                .orElseThrow()
                .rank();
    }
}
