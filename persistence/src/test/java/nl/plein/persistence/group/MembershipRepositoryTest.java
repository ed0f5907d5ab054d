package nl.plein.persistence.group;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static nl.plein.persistence.item.BlogFixtures.aGroup;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MembershipRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Database database = anEmptyDatabase();
    private long site;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-2.6 somebody who becomes a member while a manager changes the site stops neither of the two")
    void joiningDisturbsNoManager() {
        database.doing(em -> site = aGroup(em, Openness.OPEN).siteId());

        database.doing(em -> {
            var changed = em.find(Site.class, site);
            database.doing(this::join);
            changed.describe("Provincie Gelderland", "Samen");
        });

        database.doing(em -> {
            assertThat(em.find(Site.class, site).name()).isEqualTo("Provincie Gelderland");
            assertThat(memberships(em).counted(site)).isOne();
        });
    }

    private void join(EntityManager em) {
        var account = new Account("Anna de Vries", null, null, NOW);
        em.persist(account);
        em.flush();
        memberships(em).add(new Membership(account.id(), site, null, Membership.Rank.MEMBER, NOW));
    }

    private static MembershipRepository memberships(EntityManager em) {
        var memberships = new MembershipRepository();
        memberships.em = em;
        return memberships;
    }
}
