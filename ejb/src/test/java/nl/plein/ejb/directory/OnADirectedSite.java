package nl.plein.ejb.directory;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.directory.DirectoryPerson;
import nl.plein.persistence.directory.DirectoryRepository;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A site with a directory, and a manager who keeps it. */
abstract class OnADirectedSite {

    private static Database database;

    EntityManager em;
    ASquare square;
    SiteRow site;
    long manager;

    @BeforeAll
    static void open() {
        database = anEmptyDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    List<String> write(SyncPeople command) {
        return api().write(command).stream()
                .map(line -> line.id() + " " + line.what() + (line.why() == null ? "" : " " + line.why()))
                .toList();
    }

    void named(String external, long account) {
        em.persist(new DirectoryPerson(site.id(), external, account, Beans.NOW));
        em.flush();
    }

    void onASite(Runnable work) {
        database.doing(entities -> {
            em = entities;
            em.createQuery("delete from DirectoryToken t").executeUpdate();
            em.createQuery("delete from Mail m").executeUpdate();
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            manager = square.someone("Mia Beheerder", null);
            em.find(Account.class, manager).refresh("Mia Beheerder", "mia@example.org");
            em.find(Account.class, square.neighbour).refresh("Niek Buur", "niek@example.org");
            em.find(Account.class, square.member).refresh("Marit Lid", "marit@example.org");
            em.persist(new RoleGrant(manager, site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            work.run();
        });
    }

    DirectoryKeyBoundary keys() {
        return square.beans.as(manager).get(DirectoryKeyBoundary.class);
    }

    DirectoryBoundary api() {
        return square.beans.as(manager).get(DirectoryBoundary.class);
    }

    DirectoryRepository directory() {
        return square.beans.get(DirectoryRepository.class);
    }

    MembershipRepository memberships() {
        return square.beans.get(MembershipRepository.class);
    }

    List<String> mails() {
        em.flush();
        return em.createQuery("select m.textKey from Mail m order by m.id", String.class)
                .getResultList();
    }
}
