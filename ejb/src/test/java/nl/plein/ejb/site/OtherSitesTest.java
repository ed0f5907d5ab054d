package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OtherSitesTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-8.10 of hundreds of sites twenty are shown, and a part of the name or the address finds another")
    void manyAreSearched() {
        amongThirtySites(() -> {
            var others = managing(null, Role.PLATFORM_MANAGER);
            var first = others.offered(square.site.row(), "");
            assertThat(first.sites())
                    .hasSize(OtherSites.MOST)
                    .extracting(SiteRow::id)
                    .doesNotContain(square.site.id());
            assertThat(first.more()).isTrue();
            assertThat(others.offered(square.site.row(), " GEMEENTE 27 ").sites())
                    .extracting(SiteRow::name)
                    .containsExactly("Gemeente 27");
            assertThat(others.offered(square.site.row(), "adres-11.").sites())
                    .extracting(SiteRow::name)
                    .containsExactly("Gemeente 11");
        });
    }

    @Test
    @DisplayName("SIT-8.10 wild cards find nothing, nor does the site itself")
    void wordsAreTakenLiterally() {
        amongThirtySites(() -> {
            var others = managing(null, Role.PLATFORM_MANAGER);
            for (var words : new String[] {"%", "_", "!", "Fietsberaad"}) {
                var nothing = others.offered(square.site.row(), words);
                assertThat(nothing.sites()).as(words).isEmpty();
                assertThat(nothing.none()).as(words).isFalse();
            }
        });
    }

    @Test
    @DisplayName("SIT-8.10 who manages one other site is offered that one, and can choose no other")
    void onlyOnesOwnAreOffered() {
        amongThirtySites(() -> {
            var mine = named("Gemeente 12");
            var others = managing(mine.id(), Role.SITE_MANAGER);
            var offer = others.offered(square.site.row(), "");
            assertThat(offer.sites()).extracting(SiteRow::name).containsExactly("Gemeente 12");
            assertThat(offer.searched()).isFalse();
            assertThat(others.chosen(square.site.row(), mine.row().siteId())).isPresent();
            assertThat(others.chosen(
                            square.site.row(), named("Gemeente 13").row().siteId()))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("SIT-8.10 SIT-7.5 a site that is switched off is not offered, and cannot be chosen, until it is on")
    void oneThatIsOffCannotBeChosen() {
        amongThirtySites(() -> {
            var mine = named("Gemeente 12");
            var others = managing(mine.id(), Role.SITE_MANAGER);
            for (var off : new SiteState[] {SiteState.DISABLED, SiteState.DELETED}) {
                mine.become(off, Beans.NOW);
                em.flush();
                assertThat(others.offered(square.site.row(), "").sites()).isEmpty();
                assertThat(others.chosen(square.site.row(), mine.row().siteId()))
                        .as("%s", off)
                        .isEmpty();
            }
            mine.become(SiteState.ACTIVE, Beans.NOW);
            em.flush();
            assertThat(others.chosen(square.site.row(), mine.row().siteId())).isPresent();
        });
    }

    private OtherSites managing(Long site, Role role) {
        long manager = square.someone("Mia Beheerder", null);
        em.persist(new RoleGrant(manager, site, role, Beans.NOW));
        em.flush();
        return square.beans.as(manager).get(OtherSites.class);
    }

    private Site named(String name) {
        return em.createQuery("select s from Site s where s.name = :name", Site.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private void amongThirtySites(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            IntStream.range(10, 40)
                    .mapToObj(number -> new Site(
                            "Gemeente " + number,
                            "",
                            "adres-" + number + "." + UUID.randomUUID() + ".example",
                            "#21468b",
                            Site.Openness.CLOSED,
                            Beans.NOW))
                    .forEach(em::persist);
            em.flush();
            work.run();
        });
    }
}
