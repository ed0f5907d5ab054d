package nl.plein.ejb.member;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.job.JobTicket;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.people.MemberSearch;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.security.Refusal;
import nl.plein.security.Seen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupCrowdTest {

    private static final Database DATABASE = anEmptyDatabase();
    private static final MemberSearch NEWCOMERS = new MemberSearch(new MemberFilter("nieuw", "", null), List.of());

    private EntityManager em;
    private ASquare square;
    private long newcomer;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    @DisplayName("MEM-3.1 all whom a search finds are told with their number; who acts is left out")
    void allWhomASearchFinds() {
        onAGroup(30, () -> {
            var everybody = crowd(square.owner).preview(all(MemberSearch.NONE));
            assertThat(everybody)
                    .returns(31, BulkPreview::goods)
                    .returns(11, BulkPreview::others)
                    .returns(false, BulkPreview::job);
            assertThat(everybody.left()).extracting(BulkPreview.Line::why).containsExactly("member.left.self");
            var some = crowd(square.owner).preview(all(NEWCOMERS));

            assertThat(crowd(square.owner).remove(command(all(NEWCOMERS), some)))
                    .isEqualTo(OptionalInt.of(30));
            em.flush();
            assertThat(square.group.memberCount()).isEqualTo(2);
            assertThat(crowd(square.owner).preview(all(NEWCOMERS)).goods()).isZero();
            assertThatThrownBy(() -> crowd(square.owner).remove(command(all(NEWCOMERS), some)))
                    .hasMessage("member.bulk.nobody");
        });
    }

    @Test
    @DisplayName(
            "MEM-3.1 nobody but an owner learns whom it would be, and whoever stands outside not even of the group")
    void ownersOnly() {
        onAGroup(1, () -> {
            assertThatThrownBy(() -> crowd(square.member).preview(all(NEWCOMERS)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("right.missing.group_manage");
            square.group.turn(Openness.HIDDEN, Beans.NOW);
            em.flush();
            assertThatThrownBy(() -> crowd(square.neighbour).preview(all(NEWCOMERS)))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("MEM-3.1 strangers among those who were ticked are nobody, and too many at once are refused")
    void strangersAreNobody() {
        onAGroup(1, () -> {
            var stranger = ref(square.neighbour);
            var people = List.of(ref(newcomer), stranger, UUID.randomUUID(), ref(newcomer));
            var ticked = new GroupCrowd(square.site.row(), square.group.groupId(), people, null);

            assertThat(crowd(square.owner).preview(ticked).goods()).isEqualTo(1);
            var many = java.util.stream.Stream.generate(UUID::randomUUID)
                    .limit(BulkAct.MOST + 1)
                    .toList();
            assertThatThrownBy(() -> crowd(square.owner)
                            .preview(new GroupCrowd(square.site.row(), square.group.groupId(), many, null)))
                    .hasMessage("member.bulk.many");
        });
    }

    @Test
    @DisplayName("MEM-3.1 when it would be done to others than the owner saw, or without a reason, nothing is done")
    void othersAreLeftAlone() {
        onAGroup(2, () -> {
            var seen = crowd(square.owner).preview(all(NEWCOMERS));
            var unsaid = new RemoveMembers(all(NEWCOMERS), UUID.randomUUID(), 2, seen.seen(), " ");
            assertThatThrownBy(() -> crowd(square.owner).remove(unsaid)).hasMessage("group.member.reason.empty");
            square.someone("Nieuw En Laat", Rank.MEMBER);

            assertThatThrownBy(() -> crowd(square.owner).remove(command(all(NEWCOMERS), seen)))
                    .isInstanceOfSatisfying(Refusal.class, no -> {
                        assertThat(no.messageKey()).isEqualTo("member.bulk.changed");
                        assertThat(no.details()).containsExactly(2, 3);
                    });
            var forged = new RemoveMembers(all(NEWCOMERS), UUID.randomUUID(), 3, new Seen(""), "Klaar.");
            assertThatThrownBy(() -> crowd(square.owner).remove(forged)).hasMessage("member.bulk.changed");
        });
    }

    @Test
    @DisplayName("MEM-3.2 each goes as one who is sent away alone: reads no longer, and hears why")
    void eachGoesAsOne() {
        onAGroup(1, () -> {
            em.find(Account.class, newcomer).refresh("Nieuw 0", "nieuw@example.nl");
            var seen = crowd(square.owner).preview(all(NEWCOMERS));
            crowd(square.owner).remove(command(all(NEWCOMERS), seen));
            em.flush();

            assertThat(em.createQuery("select m.textKey from Mail m", String.class)
                            .getResultList())
                    .containsExactly("group.removed");
            assertThat(square.beans
                            .as(newcomer)
                            .get(GroupBoundary.class)
                            .view(square.site.id(), square.group.groupId())
                            .readable())
                    .isFalse();
        });
    }

    @Test
    @DisplayName("MEM-3.2 an owner stays, though who sends the others away was no owner any more when it began")
    void anOwnerStays() {
        onAGroup(0, () -> {
            memberships()
                    .inGroup(square.member, square.group.id())
                    .orElseThrow()
                    .rank(Rank.OWNER);
            var seen = crowd(square.owner).preview(all(MemberSearch.NONE));
            memberships().inGroup(square.owner, square.group.id()).orElseThrow().rank(Rank.MEMBER);
            em.flush();

            assertThatThrownBy(() -> crowd(square.owner).remove(command(all(MemberSearch.NONE), seen)))
                    .hasMessage("group.member.last");
        });
    }

    @Test
    @DisplayName("MEM-3.3 many go as a job that leaves out who is gone already, and acts once")
    void manyGoAsAJob() {
        onAGroup(BulkAct.MOST + 1, () -> {
            em.find(Account.class, square.owner).refresh("Olga Eigenaar", "olga@example.org");
            var seen = crowd(square.owner).preview(all(NEWCOMERS));
            assertThat(seen.job()).isTrue();
            assertThat(crowd(square.owner).remove(command(all(NEWCOMERS), seen)))
                    .isEmpty();
            long late = square.someone("Nieuw En Laat", Rank.MEMBER);
            memberships().inGroup(newcomer, square.group.id()).orElseThrow().end(Beans.NOW);

            assertThat(run("member.bulk.over")).startsWith("0/101").endsWith("100/101");
            assertThat(memberships().inGroup(late, square.group.id())).isPresent();
            assertThat(crowd(square.owner).preview(all(NEWCOMERS)).goods()).isEqualTo(1);
            assertThat(em.createQuery("select m.textKey from Mail m", String.class)
                            .getResultList())
                    .contains("member.bulked");
            assertThat(run("member.bulk.gone")).isEmpty();
        });
    }

    @Test
    @DisplayName("MEM-3.3 the job does nothing for who does not own the group any more")
    void theJobIsForOwners() {
        onAGroup(BulkAct.MOST + 1, () -> {
            crowd(square.owner)
                    .remove(command(all(NEWCOMERS), crowd(square.owner).preview(all(NEWCOMERS))));
            memberships().inGroup(square.owner, square.group.id()).orElseThrow().rank(Rank.MEMBER);
            em.flush();

            assertThat(run("member.import.right")).isEmpty();
            assertThat(memberships().inGroup(newcomer, square.group.id())).isPresent();
        });
    }

    @Test
    @DisplayName("MEM-3.3 the job sends nobody away any more from when who asked for it owns the group no more")
    void theJobStopsWithTheOwner() {
        onAGroup(BulkAct.MOST + 1, () -> {
            crowd(square.owner)
                    .remove(command(all(NEWCOMERS), crowd(square.owner).preview(all(NEWCOMERS))));

            var steps = run("member.bulk.over", () -> {
                memberships()
                        .inGroup(square.owner, square.group.id())
                        .orElseThrow()
                        .rank(Rank.MEMBER);
                em.flush();
            });

            assertThat(steps).startsWith("0/101");
            assertThat(memberships().inGroup(newcomer, square.group.id())).isPresent();
        });
    }

    private List<String> run(String outcome) {
        return run(outcome, () -> {});
    }

    private List<String> run(String outcome, Runnable meanwhile) {
        em.flush();
        var jobs = square.beans.as(square.owner).get(JobRepository.class);
        var id = new JobId(UUID.fromString(
                em.createQuery("select j.ref from Job j where j.kind = 'group.bulk' and j.siteId = :site", String.class)
                        .setParameter("site", square.site.id())
                        .getSingleResult()));
        List<String> steps = new ArrayList<>();
        var end = square.beans
                .get(GroupCrowdJob.class)
                .run(new JobTicket(id, jobs.get(id).order(), "worker", 1), (step, done, total) -> {
                    meanwhile.run();
                    steps.add(done + "/" + total);
                });
        assertThat(end.message()).isEqualTo(outcome);
        em.flush();
        return steps;
    }

    private GroupCrowd all(MemberSearch search) {
        return new GroupCrowd(square.site.row(), square.group.groupId(), List.of(), search);
    }

    private static RemoveMembers command(GroupCrowd who, BulkPreview seen) {
        return new RemoveMembers(who, UUID.randomUUID(), seen.goods(), seen.seen(), "Het project is klaar.");
    }

    private void onAGroup(int newcomers, Runnable work) {
        DATABASE.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.CLOSED);
            for (int i = 0; i < newcomers; i++) {
                newcomer = square.someone("Nieuw " + i, Rank.MEMBER);
            }
            em.flush();
            work.run();
        });
    }

    private GroupCrowdBoundary crowd(long account) {
        return square.beans.as(account).get(GroupCrowdBoundary.class);
    }

    private UUID ref(long account) {
        return em.find(Account.class, account).ref();
    }

    private MembershipRepository memberships() {
        return square.beans.get(MembershipRepository.class);
    }
}
