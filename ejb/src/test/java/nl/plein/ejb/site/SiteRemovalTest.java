package nl.plein.ejb.site;

import static nl.plein.ejb.AtOnce.atOnce;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRemoval;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteRemovalTest {

    private static final Duration ALMOST = SiteRemoval.WAIT.minusSeconds(1);

    private final Database database = anEmptyDatabase();
    private final List<Entry> events = new CopyOnWriteArrayList<>();
    private long asker;
    private long other;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-7.2 SIT-7.3 when the week is over the site is deleted, once, and its managers hear so")
    void aWeekLater() {
        var site = aSiteToGo();

        round(ALMOST, none -> false).round();
        assertThat(state(site)).isEqualTo(SiteState.ACTIVE);
        round(SiteRemoval.WAIT, none -> false).round();
        round(SiteRemoval.WAIT.plusHours(1), none -> false).round();

        assertThat(state(site)).isEqualTo(SiteState.DELETED);
        assertThat(events).extracting(Entry::action, Entry::site).containsExactly(tuple(Action.SITE_DELETE, ref(site)));
        assertThat(letters()).containsExactly("site.removal.done", "site.removal.done");
    }

    @Test
    @DisplayName("SIT-7.3 stopped at the last moment, while the round waits for the site, it is not deleted")
    void stoppedAtTheLastMoment() throws InterruptedException {
        var site = aSiteToGo();

        atOnce(
                database,
                em -> new Beans(em).get(SiteRepository.class).locked(site),
                em -> {
                    var states = new Beans(em).as(asker).get(SiteStateBoundary.class);
                    var id = em.find(Site.class, site).row().siteId();
                    states.remove(new RemoveSite(id, RemoveSite.Step.STOP));
                },
                em -> delete(em, SiteRemoval.WAIT, site));

        assertThat(state(site)).isEqualTo(SiteState.ACTIVE);
        assertThat(events).isEmpty();
        assertThat(letters()).containsOnly("site.removal.stop");
    }

    @Test
    @DisplayName("SIT-7.3 of two rounds at once the second finds it done: there is one event and one letter for each")
    void twoRoundsAtOnce() throws InterruptedException {
        var site = aSiteToGo();

        atOnce(
                database,
                em -> new Beans(em).get(SiteRepository.class).locked(site),
                em -> delete(em, SiteRemoval.WAIT, site),
                em -> delete(em, SiteRemoval.WAIT, site));

        assertThat(state(site)).isEqualTo(SiteState.DELETED);
        assertThat(events).extracting(Entry::action).containsExactly(Action.SITE_DELETE);
        assertThat(letters()).containsExactly("site.removal.done", "site.removal.done");
    }

    @Test
    @DisplayName("SIT-7.3 sites that cannot be deleted hold up no other, and are tried again in the next round")
    void oneThatFails() {
        var many = Stream.generate(this::aSiteToGo).limit(22).toList();
        long last = many.get(many.size() - 1);

        round(SiteRemoval.WAIT, one -> one != last).round();
        assertThat(states(many))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, many.size())
                        .mapToObj(place -> many.get(place) == last ? SiteState.DELETED : SiteState.ACTIVE)
                        .toList());

        round(SiteRemoval.WAIT, none -> false).round();
        assertThat(states(many)).containsOnly(SiteState.DELETED);
    }

    /** A round so long after the second manager agreed, each of its transactions as the container makes them. */
    private RemovalRound round(Duration later, LongPredicate broken) {
        var round = new RemovalRound();
        round.ledger = new RemovalLedger() {
            @Override
            public List<Long> due(long after) {
                return database.inTransaction(em -> ledger(new Beans(em), later).due(after));
            }

            @Override
            public void delete(long site) {
                database.doing(em -> {
                    SiteRemovalTest.this.delete(em, later, site);
                    if (broken.test(site)) {
                        throw new IllegalStateException("the database says no to site " + site);
                    }
                });
            }
        };
        return round;
    }

    private void delete(EntityManager em, Duration later, long site) {
        var beans = new Beans(em);
        ledger(beans, later).delete(site);
        events.addAll(beans.events);
    }

    private static RemovalLedger ledger(Beans beans, Duration later) {
        return beans.later(later).get(RemovalLedger.class);
    }

    /** A site with two managers, who just agreed that it goes. */
    private long aSiteToGo() {
        return database.inTransaction(em -> {
            var number =
                    em.createQuery("select count(s) from Site s", Long.class).getSingleResult();
            var host = "site" + number + ".example";
            var site = new Site("Site " + number, "", host, "#21468b", Site.Openness.OPEN, Beans.NOW);
            em.persist(site);
            asker = aManager(em, "Bea", site);
            other = aManager(em, "Olaf", site);
            var removal = new SiteRemoval(site.id(), asker, Beans.NOW);
            removal.confirm(other, Beans.NOW);
            em.persist(removal);
            return site.id();
        });
    }

    private static long aManager(EntityManager em, String name, Site site) {
        var account = new Account(name, name.toLowerCase() + "@plein.example", null, Beans.NOW);
        em.persist(account);
        em.flush();
        em.persist(new RoleGrant(account.id(), site.id(), Role.SITE_MANAGER, Beans.NOW));
        return account.id();
    }

    private SiteState state(long site) {
        return states(List.of(site)).get(0);
    }

    private List<SiteState> states(List<Long> sites) {
        return database.inTransaction(em ->
                sites.stream().map(site -> em.find(Site.class, site).state()).toList());
    }

    private UUID ref(long site) {
        return database.inTransaction(em -> em.find(Site.class, site).ref());
    }

    private List<String> letters() {
        return database.inTransaction(em ->
                em.createQuery("select m.textKey from Mail m", String.class).getResultList());
    }
}
