package nl.plein.ejb.archive;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.audit.log.Origin;
import nl.plein.ejb.session.Wired;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.archive.GroupFigures;
import nl.plein.persistence.archive.RecordRepository;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audience.PlaceRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveBoundaryTest {

    private static final String MAIL = "archief@gelderland.example";
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Database database = anEmptyDatabase();
    private final List<Entry> events = new ArrayList<>();
    private long arie;
    private long mine;
    private GroupId hidden;
    private GroupId elsewhere;

    @BeforeEach
    void anArchivistOfOneOfTwoSites() {
        arie = database.inTransaction(em -> {
            var account = new Account("Arie", "arie@example.org", null, NOW);
            em.persist(account);
            em.flush();
            return account.id();
        });
        mine = aSite("gelderland.example");
        database.doing(em -> em.persist(new RoleGrant(arie, mine, Role.ARCHIVIST, NOW)));
        hidden = aGroup(mine, "Werving", Openness.HIDDEN);
        aGroup(mine, "Algemeen", Openness.OPEN);
        elsewhere = aGroup(aSite("fiets.example"), "Bestuur", Openness.CLOSED);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("ARC-2.10 ARC-2.9 an archivist of one site is shown its groups, hidden ones too, and no others")
    void anArchivistOfOneSite() {
        List<GroupFigures> shown = asking(boundary -> boundary.groups("", null));

        assertThat(shown).extracting(GroupFigures::name).containsExactly("Algemeen", "Werving");
        assertThatThrownBy(() -> asking(boundary -> boundary.group(elsewhere))).isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("ARC-2.9 seeing that a hidden group is there leaves an event; seeing others leaves none")
    void seeingAHiddenGroup() {
        asking(boundary -> boundary.groups("", null));
        asking(boundary -> boundary.group(hidden));
        assertThat(events).extracting(Entry::action).containsExactly(Action.GROUP_READ, Action.GROUP_READ);
        assertThat(events.get(1).target()).isEqualTo(new Target(ObjectType.GROUP, hidden.value()));

        events.clear();
        asking(boundary -> boundary.groups("", hidden));
        assertThat(events).isEmpty();
    }

    @ParameterizedTest(name = "ARC-2.13 \"{0}\" finds {1} groups")
    @CsvSource({"WERV, 1", "' gem ', 1", "sit, 2", "bestuur, 0", "%, 0", "_, 0", "'', 2"})
    void groupsAreFoundByName(String words, int found) {
        List<GroupFigures> shown = asking(boundary -> boundary.groups(words, null));

        assertThat(shown).hasSize(found);
    }

    @Test
    @DisplayName("ARC-2.10 an export stands in the site of its group: who may export there may download it")
    void anExportStandsInItsSite() {
        JobId job = asking(boundary ->
                boundary.start(new ExportGroup(hidden, Handover.usual().orAt("a@b.example"))));

        var place = database.inTransaction(
                em -> Wired.repository(new PlaceRepository(), em).of(new Target(ObjectType.EXPORT, job.value())));
        assertThat(place).contains(new Place(mine, null, null, null));
    }

    @Test
    @DisplayName("ARC-2.17 what was agreed for a site is there again for its next group, and for nobody else")
    void whatWasAgreedIsThereAgain() {
        var agreed = new Handover(
                true,
                "SHA-256",
                "Depot 3",
                "Archief",
                "archief@gelderland.example",
                "Fonds",
                "NL-99",
                "e-depot",
                "Deel\t1");
        Handover first = asking(boundary -> boundary.handover(hidden));
        assertThat(first).isEqualTo(Handover.usual().orAt("arie@example.org"));
        JobId job = asking(boundary -> boundary.start(new ExportGroup(hidden, agreed)));
        var other = aGroup(mine, "Beheer", Openness.OPEN);

        Handover again = asking(boundary -> boundary.handover(other));
        assertThat(again).isEqualTo(agreed);
        assertThat(again.remarks()).isEqualTo("Deel 1");
        assertThat(job).isNotNull();
        arie++;
        assertThat(ArchiveBoundaryTest.this.<Handover>asking(boundary -> boundary.handover(other)))
                .isEqualTo(Handover.usual());
    }

    @ParameterizedTest(name = "ARC-2.17 {0}")
    @MethodSource
    void whatNoReceiverCouldUseIsRefused(String key, Handover agreed) {
        assertThatThrownBy(() -> asking(boundary -> boundary.start(new ExportGroup(hidden, agreed))))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    static Stream<Arguments> whatNoReceiverCouldUseIsRefused() {
        var long151 = "x".repeat(151);
        return Stream.of(
                Arguments.of("archive.handover.algorithm.unknown", agreed("MD5", MAIL, "", "", "", "")),
                Arguments.of("archive.handover.mail.wrong", agreed("SHA-256", "", "", "", "", "")),
                Arguments.of(
                        "archive.handover.contact.none", new Handover(false, "SHA-256", "", " ", MAIL, "", "", "", "")),
                Arguments.of("archive.handover.mail.wrong", agreed("SHA-256", "archief@", "", "", "", "")),
                Arguments.of("archive.handover.long", agreed("SHA-256", MAIL, long151, long151, long151, "")),
                Arguments.of("archive.handover.long", agreed("SHA-256", MAIL, "", "", "", "x".repeat(501))),
                Arguments.of("archive.handover.aggregation.half", agreed("SHA-256", MAIL, "Fonds", "", "", "")),
                Arguments.of("archive.handover.aggregation.half", agreed("SHA-256", MAIL, "Fonds", "NL-99", "", "")));
    }

    private static Handover agreed(String algorithm, String mail, String name, String key, String source, String more) {
        return new Handover(false, algorithm, "", "Archief", mail, name, key, source, more);
    }

    private <T> T asking(Function<ArchiveBoundary, T> work) {
        return database.inTransaction(em -> work.apply(boundary(em)));
    }

    private ArchiveBoundary boundary(EntityManager em) {
        var boundary = new ArchiveBoundary();
        boundary.records = Wired.repository(new RecordRepository(), em);
        boundary.accounts = Wired.repository(new AccountRepository(), em);
        boundary.jobs = Wired.repository(new JobRepository(), em);
        boundary.origin = new Origin();
        boundary.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        boundary.trail = new AuditTrail() {
            @Override
            public void record(Entry entry) {
                events.add(entry);
            }
        };
        boundary.me = new CurrentAccount() {
            @Override
            public long id() {
                return arie;
            }

            @Override
            public boolean may(Right right, Place place) {
                return right == Right.ARCHIVE_EXPORT && Long.valueOf(mine).equals(place.siteId());
            }

            @Override
            public void check(Right right, Target target) {
                if (target.ref().equals(elsewhere.value())) {
                    throw new NoSuchThing(target);
                }
            }
        };
        return boundary;
    }

    private long aSite(String host) {
        return database.inTransaction(em -> {
            var site = new Site("Site", "", host, "#005a9c", Site.Openness.OPEN, NOW);
            em.persist(site);
            em.flush();
            return site.id();
        });
    }

    private GroupId aGroup(long site, String name, Openness openness) {
        return database.inTransaction(em -> {
            var group = new Group(site, name, "", openness, NOW);
            em.persist(group);
            return group.groupId();
        });
    }
}
