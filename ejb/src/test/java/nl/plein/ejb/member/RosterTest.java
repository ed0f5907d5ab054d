package nl.plein.ejb.member;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.people.Answer;
import nl.plein.ejb.people.ChangeProfile;
import nl.plein.ejb.people.FieldBoundary;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.ejb.people.SaveField;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.persistence.member.RosterRepository;
import nl.plein.persistence.member.RosterRow;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.privacy.ErasureRequest;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final Database DATABASE = anEmptyDatabase();

    private static final FieldDraft DAYS = new FieldDraft(
            FieldKind.CHOICES,
            "Dagen",
            "",
            "",
            List.of("=ma", "di"),
            "",
            0,
            false,
            false,
            true,
            Level.SITE,
            false,
            null);

    private EntityManager em;
    private ASquare square;
    private SiteRow site;
    private long manager;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    @DisplayName(
            "MEM-0.1 MEM-1.1 managers narrow the list of members and go on after the last row; others have no list")
    void managersNarrowTheList() {
        onASite(() -> {
            for (int i = 0; i < RosterBoundary.PAGE + 5; i++) {
                square.someone("Lid " + i, null);
            }
            var first = list(RosterFilter.NONE, 0);
            var rest = list(RosterFilter.NONE, first.get(first.size() - 1).id());

            assertThat(first).hasSize(RosterBoundary.PAGE);
            assertThat(rest).hasSize(9).doesNotContainAnyElementsOf(first);
            assertThat(list(words("olga"), 0)).extracting(RosterRow::name).containsExactly("Olga Eigenaar");
            assertThat(list(words("mia@"), 0)).extracting(RosterRow::name).containsExactly("Mia Beheerder");
            assertThat(list(words("%"), 0)).isEmpty();
            assertThat(list(new RosterFilter("", "", Role.SITE_MANAGER, null, null, null, null, false), 0))
                    .extracting(RosterRow::name)
                    .containsExactly("Mia Beheerder");
            assertThat(list(new RosterFilter("", "", null, Account.State.BLOCKED, null, null, null, false), 0))
                    .isEmpty();
            var day = LocalDate.of(2026, 11, 21);
            assertThat(list(new RosterFilter("olga", "", null, null, null, day, day, false), 0))
                    .hasSize(1);
            assertThat(list(new RosterFilter("olga", "", null, null, null, day.plusDays(1), null, false), 0))
                    .isEmpty();
            assertThatThrownBy(() -> square.beans
                            .as(square.member)
                            .get(RosterBoundary.class)
                            .page(site, RosterFilter.NONE, 0))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    @DisplayName("MEM-1.12 who asked to be deleted is found by who decides on it, and by no other manager")
    void whoAskedToBeDeleted() {
        onASite(() -> {
            var leaving = new RosterFilter("", "", null, null, null, null, null, true);
            em.persist(new ErasureRequest(square.owner, "Ander werk.", Beans.NOW));
            var told = new ErasureRequest(square.member, null, Beans.NOW);
            em.persist(told);
            em.flush();
            em.createNamedQuery("ErasureRequest.answer")
                    .setParameter("state", ErasureRequest.State.DECLINED)
                    .setParameter("now", Beans.NOW)
                    .setParameter("by", manager)
                    .setParameter("answer", "Nee.")
                    .setParameter("ref", told.ref().toString())
                    .executeUpdate();
            assertThatThrownBy(() -> list(leaving, 0)).hasMessage("right.missing.platform_manage");
            assertThatThrownBy(() -> square.beans
                            .as(manager)
                            .get(BulkBoundary.class)
                            .preview(new BulkDraft(site, BulkKind.REMOVE, null, leaving, null, null)))
                    .hasMessage("right.missing.platform_manage");

            em.persist(new RoleGrant(manager, null, Role.PLATFORM_MANAGER, Beans.NOW));
            em.flush();

            assertThat(list(leaving, 0)).extracting(RosterRow::name).containsExactly("Olga Eigenaar");
        });
    }

    @Test
    @DisplayName("MEM-1.6 the last visit is kept, so that who stayed away can be found")
    void theLastVisitIsKept() {
        onASite(() -> {
            square.beans.get(RosterRepository.class).came(square.owner, site.id(), Beans.NOW);
            var away = new RosterFilter("", "", null, null, LocalDate.of(2026, 11, 20), null, null, false);

            assertThat(list(words("olga"), 0).get(0).seen()).isEqualTo(Beans.NOW);
            assertThat(list(away, 0))
                    .extracting(RosterRow::name)
                    .contains("Marit Lid")
                    .doesNotContain("Olga Eigenaar");
        });
    }

    @Test
    @DisplayName("MEM-1.2 the selection goes along as a file in which nothing is a formula")
    void theSelectionGoesAlong() {
        onASite(() -> {
            square.someone("=cmd|' /C calc'!A0", null);
            var lines = file(RosterFilter.NONE, List.of());

            assertThat(lines).contains("\"'=cmd|' /C calc'!A0\"", "\"Mia Beheerder\"", "\"SITE_MANAGER\"");
            assertThat(file(words("olga"), List.of()).lines()).hasSize(2);
        });
    }

    @Test
    @DisplayName("MEM-1.13 columns are chosen, and answers are in the file as far as who takes it along may read them")
    void columnsAreChosen() {
        onASite(() -> {
            var field = new FieldId(UUID.randomUUID());
            square.beans.as(manager).get(FieldBoundary.class).save(new SaveField(site.siteId(), field, DAYS));
            em.flush();
            tells(square.owner, field, Level.SITE, "=ma", "di");
            tells(square.member, field, Level.OWNER, "di");
            var number = square.beans
                    .get(ProfileRepository.class)
                    .field(field, site.id())
                    .orElseThrow()
                    .id();
            var lines = file(RosterFilter.NONE, List.of("NAME", "f" + number, "nothing", "f0", "f'"));

            assertThat(lines.lines())
                    .startsWith("\"name\",\"Dagen\"")
                    .contains("\"Olga Eigenaar\",\"'=ma; di\"", "\"Marit Lid\",\"\"");
            assertThat(new ExportRoster(site, RosterFilter.NONE, List.of("NAME", "MAIL")).tells())
                    .containsEntry("columns", "NAME MAIL");
            assertThatThrownBy(() -> square.beans
                            .as(square.member)
                            .get(RosterBoundary.class)
                            .fields(site))
                    .isInstanceOf(Refusal.class);
        });
    }

    private void tells(long account, FieldId field, Level level, String... days) {
        var ref = new AccountId(em.find(Account.class, account).ref());
        var answer = new Answer(field, List.of(days), level);
        square.beans.as(account).get(ProfileBoundary.class).change(new ChangeProfile(site, ref, List.of(answer)));
        em.flush();
    }

    private String file(RosterFilter filter, List<String> columns) {
        var out = new StringWriter();
        try {
            var roster = roster();
            roster.write(roster.export(new ExportRoster(site, filter, columns)), out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString();
    }

    @Test
    @DisplayName("MEM-1.3 MEM-1.4 who cannot go is left out and told why; each of the others leaves an event")
    void manyGoAtOnce() {
        onASite(() -> {
            var all = List.of(ref(manager), ref(square.member), ref(square.neighbour));
            var preview = bulk().preview(new BulkDraft(site, BulkKind.REMOVE, all, null, null));
            assertThat(preview.good()).extracting(BulkPreview.Line::name).containsExactly("Marit Lid", "Niek Buur");
            assertThat(preview.left()).extracting(BulkPreview.Line::why).containsExactly("member.left.self");

            int done = bulk().carryOut(new BulkAct(site, BulkKind.BAN, all, "Misbruik", null, null));

            assertThat(done).isEqualTo(2);
            assertThat(memberships().inSite(square.member, site.id())).isEmpty();
            assertThat(memberships().inSite(manager, site.id())).isPresent();
            assertThatThrownBy(() ->
                            bulk().carryOut(new BulkAct(site, BulkKind.REMOVE, List.of(ref(manager)), "", null, null)))
                    .hasMessage("member.bulk.nobody");
            var many = new ArrayList<UUID>();
            for (int i = 0; i <= BulkAct.MOST; i++) {
                many.add(UUID.randomUUID());
            }
            assertThatThrownBy(() -> bulk().carryOut(new BulkAct(site, BulkKind.REMOVE, many, "", null, null)))
                    .hasMessage("member.bulk.many");
        });
    }

    @Test
    @DisplayName("MEM-1.5 many get a role or come into a group; not into one that is closed and somebody else's")
    void manyGetARoleOrAGroup() {
        onASite(() -> {
            em.find(Account.class, square.neighbour).refresh("Niek Buur", "niek@example.org");
            var people = List.of(ref(square.neighbour), ref(square.member));
            assertThat(bulk().carryOut(new BulkAct(site, BulkKind.ROLE, people, "", Role.EDITOR, null)))
                    .isEqualTo(1);
            assertThat(roster().view(site, ref(square.neighbour)).roles()).containsExactly(Role.EDITOR);

            assertThat(bulk().carryOut(new BulkAct(site, BulkKind.GROUP, people, "", null, square.group.ref())))
                    .isEqualTo(1);
            assertThat(memberships().inGroup(square.neighbour, square.group.id()))
                    .isPresent();
            assertThat(square.beans.events).extracting(Entry::action).contains(Action.GROUP_MEMBER_ADD);

            var closed = new nl.plein.persistence.group.Group(site.id(), "Dicht", "", Openness.CLOSED, Beans.NOW);
            em.persist(closed);
            em.flush();
            assertThatThrownBy(() -> bulk().carryOut(new BulkAct(site, BulkKind.GROUP, people, "", null, closed.ref())))
                    .isInstanceOf(nl.plein.persistence.shared.NoSuchThing.class);
        });
    }

    private void onASite(Runnable work) {
        DATABASE.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            manager = square.someone("Mia Beheerder", null);
            em.find(Account.class, manager).refresh("Mia Beheerder", "mia@example.org");
            em.persist(new RoleGrant(manager, site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            work.run();
        });
    }

    private List<RosterRow> list(RosterFilter filter, long after) {
        return roster().page(site, filter, after);
    }

    private static RosterFilter words(String words) {
        return new RosterFilter(words, "", null, null, null, null, null, false);
    }

    private BulkBoundary bulk() {
        return square.beans.as(manager).get(BulkBoundary.class);
    }

    private RosterBoundary roster() {
        return square.beans.as(manager).get(RosterBoundary.class);
    }

    private MembershipRepository memberships() {
        return square.beans.get(MembershipRepository.class);
    }

    private UUID ref(long account) {
        return em.find(Account.class, account).ref();
    }
}
