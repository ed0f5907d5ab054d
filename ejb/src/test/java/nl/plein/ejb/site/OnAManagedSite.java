package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;

import jakarta.persistence.EntityManager;
import java.util.Map;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteSetting;
import org.junit.jupiter.api.AfterEach;

/** For tests of what the managers of a site do with it. */
class OnAManagedSite {

    private final Database database = anEmptyDatabase();

    EntityManager em;
    ASquare square;
    SiteId site;

    @AfterEach
    void close() {
        database.close();
    }

    /** Does something as the manager of a site that one more person is on. */
    void managed(Runnable work) {
        database.doing(manager -> {
            em = manager;
            square = aSquare(em, Openness.OPEN);
            site = new SiteId(square.site.ref());
            var marit = new Account("Marit", "marit@plein.example", null, Beans.NOW);
            em.persist(marit);
            em.flush();
            em.persist(new nl.plein.persistence.group.Membership(
                    marit.id(), square.site.id(), null, nl.plein.persistence.group.Membership.Rank.MEMBER, Beans.NOW));
            manager("Bea");
            work.run();
        });
    }

    /** One more manager, who acts from now on. */
    void manager(String name) {
        var account = new Account(name, name.toLowerCase() + "@plein.example", null, Beans.NOW);
        em.persist(account);
        em.flush();
        em.persist(new nl.plein.persistence.group.Membership(
                account.id(), square.site.id(), null, nl.plein.persistence.group.Membership.Rank.MEMBER, Beans.NOW));
        em.persist(new RoleGrant(account.id(), square.site.id(), Role.SITE_MANAGER, Beans.NOW));
        em.flush();
        square.beans.as(account.id());
    }

    void turn(Site.Openness wished) {
        var access = square.beans.get(SiteAccessBoundary.class);
        access.turn(new TurnSite(site, access.access(site).seen(), wished));
    }

    void choose(SiteSetting setting, String value) {
        square.beans.get(SiteAccessBoundary.class).choose(new ChangeSettings(site, Map.of(), Map.of(setting, value)));
    }
}
