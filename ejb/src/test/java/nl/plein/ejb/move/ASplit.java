package nl.plein.ejb.move;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.AfterEach;

/** A group on a site whose manager gives it a site of its own. */
abstract class ASplit {

    static final OwnSite WISH = new OwnSite("Eigen Plek", "eigenplek", Site.Openness.CLOSED);

    private final Database database = anEmptyDatabase();
    final List<String> steps = new ArrayList<>();
    EntityManager em;
    ASquare square;
    SiteRow site;
    long manager;

    @AfterEach
    void close() {
        database.close();
    }

    SplitOff split() {
        return new SplitOff(site, square.group.groupId(), UUID.randomUUID(), WISH);
    }

    Site splitOff() {
        var split = split();
        splits().splitOff(split);
        run(split.ref());
        return own(split);
    }

    Site own(SplitOff split) {
        return em.createNamedQuery("Site.byRef", Site.class)
                .setParameter("ref", split.ref().toString())
                .getSingleResult();
    }

    List<RoleGrant> grants(long account) {
        return em.createQuery("select r from RoleGrant r where r.accountId = :account", RoleGrant.class)
                .setParameter("account", account)
                .getResultList();
    }

    SplitBoundary splits() {
        return square.beans.get(SplitBoundary.class);
    }

    MoveBoundary moves() {
        return square.beans.get(MoveBoundary.class);
    }

    void run(UUID move) {
        em.flush();
        square.beans.as(manager);
        square.beans.get(MoveSteps.class).move(move, (step, done, total) -> steps.add(step + " " + done + "/" + total));
        em.flush();
        em.clear();
    }

    long aManager(String name) {
        long account = square.someone(name, null);
        em.persist(new RoleGrant(account, site.id(), Role.SITE_MANAGER, Beans.NOW));
        em.flush();
        return account;
    }

    void onASite(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            manager = aManager("Mia Beheerder");
            em.persist(new RoleGrant(manager, null, Role.PLATFORM_MANAGER, Beans.NOW));
            em.flush();
            square.beans.as(manager);
            work.run();
        });
    }
}
