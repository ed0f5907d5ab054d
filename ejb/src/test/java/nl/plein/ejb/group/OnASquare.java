package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.item.Format;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import org.junit.jupiter.api.AfterEach;

/** A site with a group, its owner and a neighbour who get mail, and a manager when one is asked for. */
class OnASquare {

    private final Database database = anEmptyDatabase();
    EntityManager em;
    ASquare square;

    @AfterEach
    void close() {
        database.close();
    }

    void onASquare(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            em.find(Account.class, square.owner).refresh("Olga Eigenaar", "olga@example.org");
            em.find(Account.class, square.neighbour).refresh("Niek Buur", "niek@example.org");
            em.flush();
            work.run();
        });
    }

    void silentSince(Duration ago) {
        em.createQuery("update Group g set g.attention.lastActive = :then where g.id = :id")
                .setParameter("then", Beans.NOW.minus(ago))
                .setParameter("id", square.group.id())
                .executeUpdate();
        em.refresh(square.group);
    }

    long colleague(String name, Organisation organisation) {
        var account = new Account(name, null, organisation.id(), Beans.NOW);
        em.persist(account);
        em.flush();
        em.persist(new Membership(account.id(), square.site.id(), null, Rank.MEMBER, Beans.NOW));
        em.flush();
        return account.id();
    }

    long aManager() {
        long manager = square.someone("Mia Beheerder", null);
        em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
        em.find(Account.class, manager).refresh("Mia Beheerder", "mia@example.org");
        em.flush();
        return manager;
    }

    void rule(String rule) {
        square.beans.get(SiteRepository.class).choose(square.site.id(), SiteSetting.GROUP_START, rule);
    }

    GroupId group() {
        return square.group.groupId();
    }

    List<String> mails() {
        return em.createQuery("select m.textKey from Mail m order by m.id", String.class)
                .getResultList();
    }

    static GroupDraft aDraft(String name) {
        return new GroupDraft(name, "Waarvoor", "", Format.HTML, Joining.FREE, true, "", false);
    }
}
