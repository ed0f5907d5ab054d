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
import nl.plein.audit.log.Entry;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.job.JobTicket;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupChoiceRow;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final Database DATABASE = anEmptyDatabase();
    private static final RosterFilter NEWCOMERS = new RosterFilter("nieuw", "", null, null, null, null, null, false);

    private EntityManager em;
    private ASquare square;
    private SiteRow site;
    private long manager;
    private long newcomer;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    @DisplayName("MEM-1.7 all whom the selection finds are told with their number, and some of them by name")
    void allWhomTheSelectionFinds() {
        onASite(30, () -> {
            var everybody = bulk().preview(draft(BulkKind.REMOVE, RosterFilter.NONE));
            assertThat(everybody)
                    .returns(33, BulkPreview::goods)
                    .returns(1, BulkPreview::lefts)
                    .returns(13, BulkPreview::others)
                    .returns(false, BulkPreview::job);
            assertThat(everybody.left()).extracting(BulkPreview.Line::why).containsExactly("member.left.self");
            var some = bulk().preview(draft(BulkKind.GROUP, NEWCOMERS));

            assertThat(some.goods()).isEqualTo(30);
            assertThat(bulk().carryOutAll(act(BulkKind.GROUP, some))).isEqualTo(OptionalInt.of(30));
            assertThat(square.beans.events.stream().map(Entry::action).filter(Action.GROUP_MEMBER_ADD::equals))
                    .hasSize(30);
            assertThat(bulk().preview(draft(BulkKind.GROUP, NEWCOMERS)).lefts()).isEqualTo(30);
            assertThatThrownBy(() -> square.beans
                            .as(square.member)
                            .get(BulkBoundary.class)
                            .preview(draft(BulkKind.REMOVE, NEWCOMERS)))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    @DisplayName(
            "MEM-1.7 who came to be found after the second look is left alone, and it is said that they are others")
    void whoCameLaterIsLeftAlone() {
        onASite(3, () -> {
            var seen = bulk().preview(draft(BulkKind.REMOVE, NEWCOMERS));
            long late = square.someone("Nieuw En Laat", null);

            assertThatThrownBy(() -> bulk().carryOutAll(act(BulkKind.REMOVE, seen)))
                    .isInstanceOfSatisfying(Refusal.class, no -> {
                        assertThat(no.messageKey()).isEqualTo("member.bulk.changed");
                        assertThat(no.details()).containsExactly(3, 4);
                    });
            assertThat(memberships().inSite(late, site.id())).isPresent();
            assertThatThrownBy(() -> bulk().carryOutAll(act(BulkKind.BAN, seen)))
                    .hasMessage("admission.ban.reason");
        });
    }

    @Test
    @DisplayName("MEM-1.8 to many it is done as a job that says how far it is, leaves out who cannot, and acts once")
    void toManyItIsDoneAsAJob() {
        onASite(BulkAct.MOST + 1, () -> {
            var seen = bulk().preview(draft(BulkKind.REMOVE, NEWCOMERS));
            assertThat(seen.job()).isTrue();
            assertThat(bulk().carryOutAll(act(BulkKind.REMOVE, seen))).isEmpty();
            long late = square.someone("Nieuw En Laat", null);
            memberships().end(memberships().inSite(newcomer, site.id()).orElseThrow(), Beans.NOW);

            var steps = run("member.bulk.over");

            assertThat(steps).startsWith("0/101", "10/101").endsWith("100/101");
            assertThat(memberships().inSite(late, site.id())).isPresent();
            assertThat(bulk().preview(draft(BulkKind.REMOVE, NEWCOMERS)).goods())
                    .isEqualTo(1);
            assertThat(em.createQuery("select m.textKey from Mail m", String.class)
                            .getResultList())
                    .contains("member.bulked");
            assertThat(run("member.bulk.gone")).isEmpty();
        });
    }

    @Test
    @DisplayName("MEM-1.9 a group is found by a part of its name, though there are very many")
    void aGroupIsFoundByItsName() {
        onASite(0, () -> {
            for (int i = 0; i < 230; i++) {
                em.persist(new Group(site.id(), "Werkgroep " + i, "", Openness.OPEN, Beans.NOW));
            }
            var last = new Group(site.id(), "Zeldzaam 100%", "", Openness.OPEN, Beans.NOW);
            em.persist(last);
            em.persist(new Group(site.id(), "Zeldzaam gesloten", "", Openness.CLOSED, Beans.NOW));
            em.flush();

            assertThat(bulk().groups(site, "")).hasSize(BulkBoundary.GROUPS + 1);
            assertThat(bulk().groups(site, "ZELDZAAM"))
                    .extracting(GroupChoiceRow::name)
                    .containsExactly("Zeldzaam 100%");
            assertThat(bulk().groups(site, "0%")).hasSize(1);
            assertThat(bulk().group(site, last.ref()).name()).isEqualTo("Zeldzaam 100%");
            var people = List.of(em.find(Account.class, square.neighbour).ref());
            assertThat(bulk().carryOut(new BulkAct(site, BulkKind.GROUP, people, "", null, last.ref())))
                    .isEqualTo(1);
        });
    }

    private List<String> run(String outcome) {
        em.flush();
        var jobs = square.beans.as(manager).get(JobRepository.class);
        var ref = em.createQuery("select j.ref from Job j where j.kind = 'member.bulk'", String.class)
                .getSingleResult();
        var id = new JobId(UUID.fromString(ref));
        List<String> steps = new ArrayList<>();
        var end = square.beans
                .get(CrowdWork.class)
                .run(
                        new JobTicket(id, jobs.get(id).order(), "worker", 1),
                        (step, done, total) -> steps.add(done + "/" + total));
        assertThat(end.message()).isEqualTo(outcome);
        em.flush();
        em.clear();
        return steps;
    }

    private BulkDraft draft(BulkKind kind, RosterFilter filter) {
        return new BulkDraft(site, kind, null, filter, null, square.group.ref());
    }

    private CrowdAct act(BulkKind kind, BulkPreview seen) {
        return new CrowdAct(
                site, kind, NEWCOMERS, UUID.randomUUID(), seen.goods(), seen.seen(), "", null, square.group.ref());
    }

    private void onASite(int newcomers, Runnable work) {
        DATABASE.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            manager = square.someone("Mia Beheerder", null);
            em.find(Account.class, manager).refresh("Mia Beheerder", "mia@example.org");
            em.persist(new RoleGrant(manager, site.id(), Role.SITE_MANAGER, Beans.NOW));
            for (int i = 0; i < newcomers; i++) {
                newcomer = square.someone("Nieuw " + i, null);
            }
            em.flush();
            work.run();
        });
    }

    private BulkBoundary bulk() {
        return square.beans.as(manager).get(BulkBoundary.class);
    }

    private MembershipRepository memberships() {
        return square.beans.get(MembershipRepository.class);
    }
}
