package nl.plein.ejb.news;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.news.NewsDue;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds of several servers on one database, each thing they do in a transaction of its own. */
class NewsRoundTest {

    private static final int PEOPLE = 300;

    private final Database database = anEmptyDatabase();
    private final List<Entry> events = new ArrayList<>();

    @TempDir
    Path data;

    @BeforeEach
    void settle() {
        System.setProperty("plein.data", data.toString());
    }

    @AfterEach
    void close() {
        System.clearProperty("plein.data");
        database.close();
    }

    @Test
    @DisplayName("NWS-2.6 NWS-1.2 hundreds of people are told once by two rounds at the same time")
    void hundredsAreToldOnce() {
        aFullGroup(PEOPLE);

        CompletableFuture.allOf(CompletableFuture.runAsync(this::round), CompletableFuture.runAsync(this::round))
                .join();

        assertThat(mails()).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(events).extracting(Entry::ground).allMatch(said -> said.matches("\\d+ mails"));
        assertThat(events.stream()
                        .mapToInt(event -> Integer.parseInt(event.ground().split(" ")[0]))
                        .sum())
                .isEqualTo(PEOPLE);
        round();
        assertThat(mails()).hasSize(PEOPLE);
    }

    @Test
    @DisplayName("NWS-2.6 what a killed server was telling is told by the next round")
    void aKilledServerToldNobody() {
        aFullGroup(3);
        var turns = new Apart().due();
        assertThatThrownBy(() -> database.doing(em -> {
                    new Beans(em).get(NewsLedger.class).tell(turns);
                    em.flush();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(mails()).isEmpty();

        round();

        assertThat(mails()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("NWS-2.7 somebody whose mail cannot be written holds up nobody, and is tried at the next moment")
    void somebodyBrokenHoldsUpNobody() {
        var reader = aFullGroup(3);
        long broken = database.inTransaction(em -> {
            var site = new Site("Kapot", "", "geen adres", "#a5361b", Site.Openness.OPEN, Beans.NOW);
            em.persist(site);
            em.flush();
            em.createQuery("update ListedItem i set i.siteId = :site, i.groupId = null where i.ownerId <> :owner")
                    .setParameter("site", site.id())
                    .setParameter("owner", reader)
                    .executeUpdate();
            long first = em.createQuery("select min(n.accountId) from NewsReader n", Long.class)
                    .getSingleResult();
            new Beans(em)
                    .get(MembershipRepository.class)
                    .add(new Membership(first, site.id(), null, Rank.MEMBER, Beans.NOW));
            return first;
        });

        round();

        assertThat(mails()).hasSize(2).doesNotContain(broken);
        assertThat(new Apart().due()).isEmpty();
        assertThat(database.<List<Object>>inTransaction(em -> em.createQuery(
                                "select n.accountId from NewsReader n where n.told is null and n.due > :now",
                                Object.class)
                        .setParameter("now", Beans.NOW)
                        .getResultList()))
                .containsExactly(broken);
    }

    /** A group with so many readers, something of the owner and something of somebody else; the owner's number. */
    private long aFullGroup(int people) {
        return database.inTransaction(em -> {
            var reader = new AReader(em, Openness.OPEN);
            reader.open(reader.square.owner, Duration.ofHours(1));
            reader.open(reader.square.someone("Els Ander", Rank.MEMBER), Duration.ofHours(1));
            for (int i = 1; i < people; i++) {
                reader.mail(reader.square.someone("Lid " + i, Rank.MEMBER), "lid" + i + "@example.org");
            }
            return reader.square.owner;
        });
    }

    private void round() {
        var round = new NewsRound();
        round.ledger = new Apart();
        round.round();
    }

    private List<Long> mails() {
        return database.inTransaction(em ->
                em.createQuery("select m.accountId from Mail m", Long.class).getResultList());
    }

    /** As the container does it: a transaction for each call. */
    private final class Apart extends NewsLedger {

        @Override
        public void takeIn() {
            database.doing(em -> new Beans(em).get(NewsLedger.class).takeIn());
        }

        @Override
        public List<NewsDue> due() {
            return database.inTransaction(
                    em -> new Beans(em).get(NewsLedger.class).due());
        }

        @Override
        public void tell(List<NewsDue> turns) {
            var told = database.inTransaction((EntityManager em) -> {
                var beans = new Beans(em);
                beans.get(NewsLedger.class).tell(turns);
                em.flush();
                return beans.events;
            });
            synchronized (events) {
                events.addAll(told);
            }
        }

        @Override
        public void pass(NewsDue turn) {
            database.doing(em -> new Beans(em).get(NewsLedger.class).pass(turn));
        }
    }
}
