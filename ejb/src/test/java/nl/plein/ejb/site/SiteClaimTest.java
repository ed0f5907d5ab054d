package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.ejb.AtOnce.atOnce;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteClaimTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final Database database = anEmptyDatabase();
    private SiteRow own;
    private SiteRow other;
    private long manager;

    @BeforeEach
    void twoSites() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            manager = square.owner;
            own = square.site.row();
            other = another(em);
            em.persist(new RoleGrant(manager, own.id(), Role.SITE_MANAGER, Beans.NOW));
            em.persist(new RoleGrant(manager, other.id(), Role.SITE_MANAGER, Beans.NOW));
        });
    }

    @AfterEach
    void close() {
        System.clearProperty("plein.sites.start");
        database.close();
    }

    @Test
    @DisplayName("SIT-5.2 an address that was given up leads nowhere and goes to no other site for 90 days")
    void keptFromOthers() {
        takenAndGivenUp("mijn.example");

        database.doing(em -> {
            assertThat(new Beans(em).get(SiteRepository.class).served())
                    .extracting(served -> served.host())
                    .containsExactlyInAnyOrder(own.host(), other.host());
            assertThatThrownBy(() -> add(em, Duration.ZERO, other, "m1jn.example"))
                    .isInstanceOfSatisfying(Refusal.class, refused -> {
                        assertThat(refused.messageKey()).isEqualTo("site.host.kept");
                        assertThat(refused.details()).containsExactly("m1jn.example", LocalDate.of(2027, 2, 20));
                    });
        });
        database.doing(em -> assertThatThrownBy(() -> add(em, DAY.multipliedBy(89), other, "mijn.example"))
                .hasMessage("site.host.kept"));
    }

    @Test
    @DisplayName("SIT-5.2 the day that the refusal names is one on which another site can have the address")
    void freeAfterwards() {
        takenAndGivenUp("mijn.example");

        database.doing(em -> add(em, DAY.multipliedBy(91), other, "mijn.example"));

        database.doing(em -> {
            assertThatThrownBy(() -> add(em, DAY.multipliedBy(92), own, "mijn.example"))
                    .hasMessage("site.host.taken");
            assertThat(hosts(em, other)).contains("mijn.example");
            assertThat(hosts(em, own)).doesNotContain("mijn.example");
        });
    }

    @Test
    @DisplayName("SIT-5.2 a new site starts at an address that is kept no more")
    void freeForANewSite() {
        takenAndGivenUp("mijn." + SiteHost.domain());
        System.setProperty("plein.sites.start", "everybody");

        database.doing(em -> start(new Beans(em).later(DAY.multipliedBy(91)), "Waterberaad", "mijn"));

        database.doing(em -> {
            assertThat(hosts(em, own)).doesNotContain("mijn." + SiteHost.domain());
            assertThat(new Beans(em).get(SiteRepository.class).served())
                    .filteredOn(served -> served.host().startsWith("mijn."))
                    .extracting(served -> served.site().name())
                    .containsExactly("Waterberaad");
        });
    }

    @Test
    @DisplayName("SIT-5.2 the site itself takes back what it gave up, at once and when nobody took it since")
    void takenBack() {
        takenAndGivenUp("mijn.example");
        database.doing(em -> add(em, Duration.ZERO, own, "mijn.example"));
        database.doing(em -> assertThat(hosts(em, own)).contains("mijn.example"));

        database.doing(em -> addresses(em, Duration.ZERO).drop(new DropAddress(own.siteId(), "mijn.example")));
        database.doing(em -> add(em, DAY.multipliedBy(200), own, "mijn.example"));
        database.doing(em -> assertThat(hosts(em, own)).contains("mijn.example"));
    }

    @Test
    @DisplayName("SIT-5.2 an address that was given up cannot be given up again, nor become the main one")
    void givenUpIsGivenUp() {
        takenAndGivenUp("mijn.example");

        database.doing(em -> {
            var addresses = addresses(em, Duration.ZERO);
            assertThatThrownBy(() -> addresses.drop(new DropAddress(own.siteId(), "mijn.example")))
                    .hasMessage("site.address.gone");
            assertThatThrownBy(() -> addresses.prefer(new PreferAddress(own.siteId(), "mijn.example")))
                    .hasMessage("site.address.gone");
        });
    }

    @Test
    @DisplayName("SIT-5.2 a site has twenty addresses at most with those that are kept for it, and may take these back")
    void keptOnesCount() {
        database.doing(em -> {
            for (int i = 1; i < 20; i++) {
                add(em, Duration.ZERO, own, "nummer-" + i + ".example");
            }
            addresses(em, Duration.ZERO).drop(new DropAddress(own.siteId(), "nummer-3.example"));

            assertThatThrownBy(() -> add(em, Duration.ZERO, own, "meer.example"))
                    .hasMessage("site.address.most");
            add(em, Duration.ZERO, own, "nummer-3.example");
            assertThat(hosts(em, own)).hasSize(20);
        });
    }

    @Test
    @DisplayName("SIT-5.2 nobody asks for a site at an address that another gave up")
    void notForANewSite() {
        takenAndGivenUp("mijn." + SiteHost.domain());

        database.doing(
                em -> assertThatThrownBy(() -> start(em, "Waterberaad", "mijn")).hasMessage("site.host.kept"));
    }

    @Test
    @DisplayName("SIT-5.2 what a deleted site was reached at goes to nobody, however long ago")
    void deletedSitesKeepTheirs() {
        database.doing(em -> em.find(Site.class, own.id()).become(SiteState.DELETED, Beans.NOW));

        database.doing(em -> assertThatThrownBy(() -> add(em, DAY.multipliedBy(4000), other, own.host()))
                .hasMessage("site.host.taken"));
    }

    @Test
    @DisplayName("SIT-2.9 of two sites that take the same address at once, the second is told that it is in use")
    void sameAddressAtOnce() {
        secondIsRefused(
                "site.host.taken",
                em -> add(em, Duration.ZERO, own, "samen.example"),
                em -> add(em, Duration.ZERO, other, "samen.example"));

        database.doing(em -> {
            assertThat(hosts(em, own)).contains("samen.example");
            assertThat(hosts(em, other)).doesNotContain("samen.example");
        });
    }

    @Test
    @DisplayName("SIT-2.9 of two who ask for the same site at once, the second is told that it was asked for")
    void sameRequestAtOnce() {
        secondIsRefused(
                "site.name.asked", em -> start(em, "Waterberaad", "water"), em -> start(em, "Waterberaad", "waters"));

        database.doing(em -> assertThat(as(em).get(SiteStartBoundary.class).mine())
                .extracting(row -> row.host())
                .containsExactly("water." + SiteHost.domain()));
    }

    @Test
    @DisplayName("SIT-2.9 of two who start the same site at once, the second is told that there is one")
    void sameSiteAtOnce() {
        System.setProperty("plein.sites.start", "everybody");
        secondIsRefused(
                "site.host.taken", em -> start(em, "Waterberaad", "water"), em -> start(em, "Dijkberaad", "water"));

        database.doing(em -> assertThat(em.createQuery("select count(s) from Site s", Long.class)
                        .getSingleResult())
                .isEqualTo(3));
    }

    @Test
    @DisplayName("SIT-2.9 of two sites that take the same name at once, the second is told that it is taken")
    void sameNameAtOnce() {
        secondIsRefused(
                "site.name.taken", em -> rename(em, own, "Waterberaad"), em -> rename(em, other, "Waterberaad"));

        database.doing(em -> {
            assertThat(em.find(Site.class, own.id()).name()).isEqualTo("Waterberaad");
            assertThat(em.find(Site.class, other.id()).name()).isEqualTo(other.name());
        });
    }

    @Test
    @DisplayName("SIT-2.9 a request that is approved while another site takes its address is refused, and waits on")
    void approvedAtOnce() {
        var ref = UUID.randomUUID();
        database.doing(em -> start(new Beans(em), ref, "Waterberaad", "water"));
        secondIsRefused(
                "site.name.taken",
                em -> em.persist(
                        new Site("Waterberaad", "", "eerder.example", "#336699", Site.Openness.OPEN, Beans.NOW)),
                em -> as(em).get(SiteStartBoundary.class).answer(new AnswerSiteRequest(ref, true, "")));

        database.doing(em -> assertThat(as(em).get(SiteStartBoundary.class).waiting(0))
                .extracting(row -> row.name())
                .containsExactly("Waterberaad"));
    }

    /** The first holds the naming, as whoever takes a name does, until the second waits for it. */
    private void secondIsRefused(String refusal, Consumer<EntityManager> first, Consumer<EntityManager> second) {
        assertThatThrownBy(() -> atOnce(
                        database, em -> new Beans(em).get(SiteRepository.class).holdNaming(), first, second))
                .cause()
                .isInstanceOf(Refusal.class)
                .hasMessage(refusal);
    }

    private void takenAndGivenUp(String host) {
        database.doing(em -> add(em, Duration.ZERO, own, host));
        database.doing(em -> addresses(em, Duration.ZERO).drop(new DropAddress(own.siteId(), host)));
    }

    private void add(EntityManager em, Duration later, SiteRow site, String host) {
        addresses(em, later).add(new AddAddress(site.siteId(), host));
    }

    private SiteAddressBoundary addresses(EntityManager em, Duration later) {
        return new Beans(em).later(later).as(manager).get(SiteAddressBoundary.class);
    }

    private List<String> hosts(EntityManager em, SiteRow site) {
        return addresses(em, Duration.ZERO).addresses(site.siteId()).stream()
                .filter(one -> one.keptUntil() == null)
                .map(one -> one.host())
                .toList();
    }

    private void start(EntityManager em, String name, String label) {
        start(new Beans(em), name, label);
    }

    private void start(Beans beans, String name, String label) {
        start(beans, UUID.randomUUID(), name, label);
    }

    private void start(Beans beans, UUID ref, String name, String label) {
        beans.as(manager)
                .get(SiteStartBoundary.class)
                .start(new StartSite(ref, name, "Samen werken", Site.Openness.OPEN, label, "graag"));
    }

    private void rename(EntityManager em, SiteRow site, String name) {
        var names = as(em).get(SiteNameBoundary.class);
        names.describe(new DescribeSite(site, names.words(site.siteId()).seen(), name, "Samen werken"));
    }

    private Beans as(EntityManager em) {
        return new Beans(em).as(manager);
    }

    private SiteRow another(EntityManager em) {
        var made = new Site("Elders", "", UUID.randomUUID() + ".example", "#21468b", Site.Openness.OPEN, Beans.NOW);
        em.persist(made);
        em.flush();
        em.persist(new Membership(manager, made.id(), null, Rank.MEMBER, Beans.NOW));
        return made.row();
    }
}
