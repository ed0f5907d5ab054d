package nl.plein.ejb.news;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.Beans;
import nl.plein.ejb.group.GroupExit;
import nl.plein.persistence.Database;
import nl.plein.persistence.access.EmergencyAccess;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.news.NewsGroupRow;
import nl.plein.persistence.people.Rhythm;
import nl.plein.persistence.session.Device;
import nl.plein.persistence.session.FamiliarDevice;
import nl.plein.persistence.shared.NoSuchThing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsTest {

    private static final Database DATABASE = anEmptyDatabase();
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    static Path data;

    private EntityManager em;

    @BeforeAll
    static void settle() {
        System.setProperty("plein.data", data.toString());
    }

    @AfterAll
    static void close() {
        System.clearProperty("plein.data");
        DATABASE.close();
    }

    @Test
    @DisplayName("NWS-2.1 how often mail is wished is kept, daily until one chooses, and nobody chooses for another")
    void theRhythmIsKept() {
        with(Openness.CLOSED, reader -> {
            assertThat(reader.as(reader.member).rhythm()).isEqualTo(Rhythm.DAILY);
            reader.choose(Rhythm.WEEKLY);
            assertThat(reader.as(reader.member).rhythm()).isEqualTo(Rhythm.WEEKLY);
            var other = new ChooseRhythm(reader.ref(reader.member), Rhythm.NEVER);
            assertThatThrownBy(() -> reader.as(reader.square.owner).choose(other))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName(
            "NWS-2.3 what others published since the last mail is told, the first time of one period, with one event")
    void whatIsNewIsTold() {
        with(Openness.OPEN, reader -> {
            var fresh = reader.open(reader.square.owner, HOUR);
            reader.open(reader.square.owner, Duration.ofHours(25));
            reader.open(reader.member, HOUR);

            assertThat(reader.round()).extracting(Entry::action).containsExactly(Action.SYSTEM_NEWS_SEND);

            assertThat(reader.waiting(reader.member)).singleElement().satisfies(mail -> {
                assertThat(mail).contains("Titel (in Snelfietsroutes, Fietsberaad)");
                assertThat(mail).containsOnlyOnce("/item/").contains("/item/" + fresh.value());
            });
            reader.again(reader.member);
            assertThat(reader.round()).isEmpty();
            reader.open(reader.square.owner, NewsTimes.SETTLED);
            reader.again(reader.member);
            assertThat(reader.round()).isEmpty();
            assertThat(reader.waiting(reader.member)).hasSize(1);
        });
    }

    @Test
    @DisplayName("NWS-2.3 of more than ten the newest ten are listed, and that there is more")
    void tenAreListed() {
        with(Openness.OPEN, reader -> {
            for (int i = 0; i < 12; i++) {
                reader.open(reader.square.owner, HOUR.plusMinutes(i));
            }

            reader.round();

            assertThat(reader.waiting(reader.member).get(0).split("/item/")).hasSize(11);
            assertThat(reader.waiting(reader.member).get(0)).contains("Er is meer dan deze tien");
        });
    }

    @Test
    @DisplayName("NWS-2.4 of what not all of the site may read the mail says how many are new where, and no title")
    void noTitleOfWhatIsClosed() {
        with(Openness.CLOSED, reader -> {
            var one = reader.closed(reader.square.owner, HOUR);
            reader.round();
            reader.closed(reader.square.owner, Duration.ofSeconds(10));
            reader.closed(reader.square.owner, Duration.ofSeconds(10));
            assertThat(reader.waiting(reader.member)).singleElement().satisfies(mail -> assertThat(mail)
                    .contains("Een nieuw blog in Snelfietsroutes (Fietsberaad)", "/item/" + one.value())
                    .doesNotContain("Titel", "geheim"));
            reader.told(Duration.ofMinutes(5));
            reader.round();

            assertThat(reader.waiting(reader.member).get(1))
                    .contains("2 nieuwe blogs in Snelfietsroutes (Fietsberaad)", "/group/")
                    .doesNotContain("Titel");
        });
    }

    @Test
    @DisplayName(
            "NWS-1.4 NWS-2.3 who is in no group of it, or opened the group in an emergency only, is told nothing of it")
    void onlyMembersAreTold() {
        with(Openness.CLOSED, reader -> {
            long manager = reader.square.someone("Mia Beheerder", null);
            em.persist(new RoleGrant(manager, reader.square.site.id(), Role.SITE_MANAGER, Beans.NOW.minus(HOUR)));
            em.persist(new EmergencyAccess(
                    manager, reader.square.group.id(), "nood", Beans.NOW.minus(HOUR), Beans.NOW.plus(HOUR)));
            reader.mail(manager, "mia@example.org");
            reader.mail(reader.square.neighbour, "niek@example.org");
            reader.closed(reader.square.owner, HOUR);

            reader.round();

            assertThat(reader.waiting(manager)).isEmpty();
            assertThat(reader.waiting(reader.square.neighbour)).isEmpty();
            assertThat(reader.waiting(reader.member)).hasSize(1);
        });
    }

    @Test
    @DisplayName("NWS-2.5 who is blocked or has no address is told nothing, and the moment moves on")
    void whoIsBlockedIsToldNothing() {
        with(Openness.OPEN, reader -> {
            reader.mail(reader.square.neighbour, null);
            em.find(Account.class, reader.member).block("Deelde wachtwoorden.", java.time.Instant.EPOCH);
            em.flush();
            reader.open(reader.square.owner, HOUR);

            assertThat(reader.round()).isEmpty();

            assertThat(reader.waiting(reader.member)).isEmpty();
            assertThat(reader.beans().get(NewsLedger.class).due()).isEmpty();
        });
    }

    @Test
    @DisplayName("NWS-2.5 MAI-2.7 what waits for who leaves a group is dropped, and the next mail tells nothing of it")
    void whoLeavesIsToldNothing() {
        with(Openness.CLOSED, reader -> {
            reader.closed(reader.square.owner, HOUR);
            reader.round();
            assertThat(reader.waiting(reader.member)).hasSize(1);

            var group = reader.square.group;
            var membership = reader.beans()
                    .get(MembershipRepository.class)
                    .inGroup(reader.member, group.id())
                    .orElseThrow();
            reader.beans().get(GroupExit.class).leave(group, membership);
            em.flush();

            assertThat(reader.waiting(reader.member)).isEmpty();
            reader.told(Duration.ofHours(2));
            assertThat(reader.round()).isEmpty();
        });
    }

    @Test
    @DisplayName("NWS-2.5 NWS-1.1 whoever signs in gets a turn at the next moment, once; who never does gets none")
    void whoSignsInGetsATurn() {
        with(Openness.OPEN, reader -> {
            var ledger = reader.beans().get(NewsLedger.class);
            em.persist(new FamiliarDevice(
                    reader.square.neighbour, new Device("Firefox", "192.0.2.0", "een"), Beans.NOW.minusSeconds(60)));
            em.persist(new FamiliarDevice(
                    reader.square.neighbour, new Device("Chrome", "192.0.2.0", "twee"), Beans.NOW.minusSeconds(50)));
            em.persist(new FamiliarDevice(
                    reader.square.owner, new Device("Chrome", "192.0.2.0", "drie"), Beans.NOW.minusSeconds(50)));
            reader.as(reader.square.owner).choose(new ChooseRhythm(reader.ref(reader.square.owner), Rhythm.NEVER));
            em.flush();

            ledger.takeIn();
            ledger.takeIn();

            assertThat(reader.turns())
                    .containsExactlyInAnyOrder(
                            reader.member + " " + Beans.NOW,
                            reader.square.neighbour + " " + NewsTimes.next(Rhythm.DAILY, Beans.NOW));
        });
    }

    @Test
    @DisplayName("NWS-2.9 one says of one's own groups whether one wants their news; the others stay as they are")
    void newsOfAGroupIsOffAndOn() {
        with(Openness.OPEN, reader -> {
            var group = reader.square.group.groupId();
            reader.open(reader.square.owner, HOUR);
            assertThat(reader.as(reader.member).groups(0))
                    .extracting(NewsGroupRow::name, NewsGroupRow::unwanted)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("Snelfietsroutes", false));

            reader.as(reader.member).choose(new ChooseGroupNews(reader.ref(reader.member), List.of(), List.of(group)));
            assertThat(reader.round()).isEmpty();

            assertThat(reader.as(reader.member).groups(0)).allMatch(NewsGroupRow::unwanted);
            assertThat(reader.as(reader.square.owner).groups(0)).noneMatch(NewsGroupRow::unwanted);
            reader.as(reader.member).choose(new ChooseGroupNews(reader.ref(reader.member), List.of(group), List.of()));
            reader.told(Duration.ofHours(2));
            assertThat(reader.round()).hasSize(1);
            var other = new ChooseGroupNews(reader.ref(reader.member), List.of(), List.of(group));
            assertThatThrownBy(() -> reader.as(reader.square.owner).choose(other))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    /** In a transaction that leaves nothing behind. */
    private void with(Openness openness, Consumer<AReader> work) {
        DATABASE.doing(entities -> {
            em = entities;
            work.accept(new AReader(em, openness));
            em.getTransaction().rollback();
            em.getTransaction().begin();
        });
    }
}
