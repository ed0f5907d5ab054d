package nl.plein.ejb.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.Admittance;
import nl.plein.ejb.job.JobTicket;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.job.JobState;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EverybodyTest extends OnASquare {

    private static final String MISSING_RIGHT = "right.missing.member_manage";

    private final List<String> steps = new ArrayList<>();

    @Test
    @DisplayName("GRP-8.9 everybody on the site comes in by a job, in pieces, each with one event; who left stays out")
    void aJobTakesInEverybody() {
        onASquareOfAManager(() -> {
            long left = square.someone("Weg Gegaan", null);
            var old = new Membership(left, square.site.id(), square.group.id(), Rank.MEMBER, Beans.NOW);
            old.end(Beans.NOW);
            em.persist(old);
            for (int i = 0; i < IntakeSteps.AT_ONCE + 10; i++) {
                square.someone("Lid " + i, null);
            }
            int before = square.group.memberCount();
            var seen = boundary().details(square.site.row(), group(), true);
            assertThat(seen)
                    .isEqualTo(new EverybodyDetails(
                            false, true, false, square.site.memberCount(), IntakeSteps.AT_ONCE + 11));

            take(true);

            assertThat(square.group.memberCount()).isEqualTo(before);
            assertThat(boundary().details(square.site.row(), group(), false))
                    .returns(true, EverybodyDetails::now)
                    .returns(true, EverybodyDetails::busy);
            assertThatThrownBy(() -> take(true)).hasMessage("group.intake.everybody.busy");
            assertThat(run().state()).isEqualTo(JobState.DONE);
            assertThat(steps).containsExactly("0/61", "50/61", "61/61");
            assertThat(em.find(Group.class, square.group.id()).memberCount()).isEqualTo(before + 61);
            assertThat(inside(square.neighbour)).isTrue();
            assertThat(inside(left)).isFalse();
            assertThat(square.beans.events)
                    .filteredOn(event -> event.action() == Action.GROUP_MEMBER_ADD)
                    .hasSize(61)
                    .extracting(Entry::ground)
                    .containsOnly("site");
            assertThat(mails()).containsOnly("group.taken");
        });
    }

    @Test
    @DisplayName("GRP-8.9 whoever comes onto the site is in at once, whoever they work for, and once")
    void whoArrivesIsInAtOnce() {
        onASquareOfAManager(() -> {
            var works = new Organisation("Gemeente Haarlem", null, null);
            em.persist(works);
            em.flush();
            take(true);
            square.beans
                    .as(square.owner)
                    .get(IntakeBoundary.class)
                    .take(new TakeInOrganisation(square.site.id(), group(), works.ref(), true));
            long citizen = stranger("Burger Zonder Organisatie", null);
            long official = stranger("Ambtenaar Haarlem", works.id());

            square.beans.get(Admittance.class).admit(citizen, square.site.id());
            square.beans.get(Admittance.class).admit(official, square.site.id());
            em.flush();

            assertThat(memberships(citizen)).isEqualTo(2);
            assertThat(memberships(official)).isEqualTo(2);
            assertThat(square.beans.get(IntakeBoundary.class).details(square.site.id(), group(), null, ""))
                    .satisfies(details -> assertThat(details.now()).hasSize(1));
        });
    }

    @Test
    @DisplayName("GRP-8.9 only an owner who manages members says so; any owner stops it, and who is in stays in")
    void whoSaysSo() {
        onASquareOfAManager(() -> {
            take(true);
            run();
            long other = square.someone("Ook Eigenaar", Rank.OWNER);
            square.beans.as(other);
            assertThat(square.beans
                            .get(EverybodyBoundary.class)
                            .details(square.site.row(), group(), false)
                            .may())
                    .isFalse();
            take(other, false);
            assertThat(inside(square.neighbour)).isTrue();
            assertThatThrownBy(() -> take(other, true)).hasMessage(MISSING_RIGHT);
            assertThatThrownBy(() -> take(other, false)).hasMessage("group.intake.everybody.not");
            long late = stranger("Te Laat", null);
            square.beans.get(Admittance.class).admit(late, square.site.id());
            assertThat(inside(late)).isFalse();
            square.beans.as(square.member);
            assertThatThrownBy(
                            () -> square.beans.get(EverybodyBoundary.class).details(square.site.row(), group(), true))
                    .hasMessage("right.missing.group_manage");
        });
    }

    @Test
    @DisplayName("GRP-8.9 a group that was only read takes in afterwards who came meanwhile, when that is said again")
    void whoCameMeanwhileIsTakenIn() {
        onASquareOfAManager(() -> {
            take(true);
            run();
            assertThatThrownBy(() -> take(true)).hasMessage("group.intake.everybody.already");
            square.group.archive(true, square.owner, Beans.NOW);
            long meanwhile = stranger("Kwam Intussen", null);
            square.beans.get(Admittance.class).admit(meanwhile, square.site.id());
            em.flush();
            assertThat(inside(meanwhile)).isFalse();
            square.group.archive(false, square.owner, Beans.NOW);
            em.flush();

            take(true);
            run();

            assertThat(inside(meanwhile)).isTrue();
        });
    }

    @Test
    @DisplayName("GRP-8.9 a job ends where it is when it was stopped, the group is only read, or the right is gone")
    void aJobStops() {
        onASquareOfAManager(() -> {
            take(true);
            take(false);
            assertThat(run()).isEqualTo(JobEnd.failed("group.intake.stopped", null));
        });
        onASquareOfAManager(() -> {
            take(true);
            square.group.archive(true, square.owner, Beans.NOW);
            em.flush();
            assertThat(run()).isEqualTo(JobEnd.failed("group.archived", null));
        });
        onASquareOfAManager(() -> {
            take(true);
            em.createQuery("delete from RoleGrant r").executeUpdate();
            assertThat(run()).isEqualTo(JobEnd.failed("group.intake.right", null));
            assertThat(inside(square.neighbour)).isFalse();
        });
        onASquareOfAManager(() -> {
            take(true);
            var other = new Site("Elders", "", "elders.example", "#a5361b", Site.Openness.OPEN, Beans.NOW);
            em.persist(other);
            em.flush();
            square.group.moveTo(other.id(), square.owner, Beans.NOW);
            em.flush();
            assertThat(run()).isEqualTo(JobEnd.failed("group.intake.gone", null));
        });
    }

    private void onASquareOfAManager(Runnable work) {
        onASquare(() -> {
            em.persist(new RoleGrant(square.owner, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            em.createQuery("delete from Job j").executeUpdate();
            work.run();
        });
    }

    private void take(boolean wished) {
        take(square.owner, wished);
    }

    private void take(long account, boolean wished) {
        square.beans
                .as(account)
                .get(EverybodyBoundary.class)
                .take(new TakeInEverybody(square.site.row(), group(), wished));
        em.flush();
    }

    /** As a worker of a server does it. */
    private JobEnd run() {
        var jobs = square.beans.as(square.owner).get(JobRepository.class);
        var ref = em.createQuery(
                        "select j.ref from Job j where j.state = nl.plein.persistence.job.JobState.WAITING",
                        String.class)
                .getSingleResult();
        var ticket = new JobTicket(
                new JobId(UUID.fromString(ref)),
                jobs.get(new JobId(UUID.fromString(ref))).order(),
                "worker",
                1);
        var end = square.beans.get(IntakeWork.class).run(ticket, (step, done, total) -> steps.add(done + "/" + total));
        em.createQuery("delete from Job j").executeUpdate();
        em.flush();
        return end;
    }

    private EverybodyBoundary boundary() {
        return square.beans.as(square.owner).get(EverybodyBoundary.class);
    }

    private boolean inside(long account) {
        return square.beans
                .get(MembershipRepository.class)
                .inGroup(account, square.group.id())
                .isPresent();
    }

    private long memberships(long account) {
        return em.createQuery("select count(m) from Membership m where m.accountId = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private long stranger(String name, Long organisation) {
        var account = new Account(name, null, organisation, Beans.NOW);
        em.persist(account);
        em.flush();
        return account.id();
    }
}
