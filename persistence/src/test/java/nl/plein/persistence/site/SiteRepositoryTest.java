package nl.plein.persistence.site;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static nl.plein.persistence.item.BlogFixtures.aGroup;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.plein.persistence.Database;
import nl.plein.persistence.group.Openness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteRepositoryTest {

    private static final Instant LATER = Instant.parse("2026-11-22T12:00:00Z");

    private final Database database = anEmptyDatabase();
    private long site;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-2.6 somebody who does something on a site while a manager changes it stops neither of the two")
    void activityDisturbsNoManager() {
        database.doing(em -> site = aGroup(em, Openness.OPEN).siteId());

        database.doing(em -> {
            var changed = em.find(Site.class, site);
            database.doing(other -> sites(other).stir(site, LATER));
            changed.describe("Provincie Gelderland", "Samen");
        });

        database.doing(em -> {
            assertThat(em.find(Site.class, site).name()).isEqualTo("Provincie Gelderland");
            assertThat(lastActive(em)).isEqualTo(LATER);
        });
    }

    private Instant lastActive(EntityManager em) {
        return em.createQuery("select s.lastActive from Site s where s.id = :site", Instant.class)
                .setParameter("site", site)
                .getSingleResult();
    }

    private static SiteRepository sites(EntityManager em) {
        var sites = new SiteRepository();
        sites.em = em;
        return sites;
    }
}
