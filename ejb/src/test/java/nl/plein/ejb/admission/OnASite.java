package nl.plein.ejb.admission;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.AdmissionDetails.Standing;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.AfterEach;

/** A site with a manager, and a stranger who has an account and a mail address. */
class OnASite {

    private final Database database = anEmptyDatabase();
    EntityManager em;
    ASquare square;
    SiteRow site;
    long manager;
    long stranger;

    @AfterEach
    void close() {
        database.close();
    }

    void onASite(Consumer<Beans> work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.CLOSED);
            site = square.site.row();
            manager = square.someone("Mia Beheerder", null);
            em.persist(new RoleGrant(manager, site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.find(Account.class, manager).refresh("Mia Beheerder", "mia@example.org");
            em.find(Account.class, square.owner).refresh("Olga Eigenaar", "olga@example.org");
            var person = new Account("Stella Vreemd", "Stranger@example.org", null, Beans.NOW);
            em.persist(person);
            em.flush();
            stranger = person.id();
            work.accept(square.beans);
        });
    }

    void rules(boolean all, boolean request, String domains) {
        var members = square.beans.as(manager).get(MemberBoundary.class);
        members.change(new ChangeAdmission(site, members.rules(site).seen(), all, request, domains, ""));
    }

    AdmissionBoundary admission() {
        return square.beans.get(AdmissionBoundary.class);
    }

    EntryBoundary invitations() {
        return square.beans.get(EntryBoundary.class);
    }

    Standing standing(long account) {
        return square.beans.as(account).get(AdmissionBoundary.class).view(site).standing();
    }

    UUID ref(long account) {
        return em.find(Account.class, account).ref();
    }

    List<String> mails() {
        return em.createQuery("select m.textKey from Mail m order by m.id", String.class)
                .getResultList();
    }

    /** The code in the latest mail. */
    String code() {
        var link = em.createQuery("select m.link from Mail m order by m.id desc", String.class)
                .setMaxResults(1)
                .getSingleResult();
        return link.substring(link.indexOf("code=") + 5);
    }
}
