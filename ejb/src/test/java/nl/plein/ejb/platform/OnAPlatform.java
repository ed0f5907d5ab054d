package nl.plein.ejb.platform;

import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.platform.OrganisationDetails.Held;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountIdentity;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.session.Device;
import nl.plein.persistence.session.Login;
import nl.plein.persistence.session.LoginSession;
import nl.plein.security.signin.ImportedProviders;

/** A platform with one organisation and two who run it; the server has the metadata of three providers. */
final class OnAPlatform {

    static final String GELDERLAND = "https://idp.example/gelderland";
    static final String HAARLEM = "https://idp.example/haarlem";
    static final String UTRECHT = "https://idp.example/utrecht";

    final Beans beans;
    final Organisation gelderland;
    final long manager;
    final long second;

    private final EntityManager em;

    OnAPlatform(EntityManager em) {
        this.em = em;
        beans = new Beans(em);
        gelderland = new Organisation("Provincie Gelderland", "pv25", "provincies");
        em.persist(gelderland);
        em.flush();
        manager = someone("Mia Beheer");
        second = someone("Tom Tweede");
        runs(manager);
        runs(second);
        organisations().imported = new Metadata();
        beans.as(manager);
    }

    PlatformOrganisationBoundary organisations() {
        return beans.get(PlatformOrganisationBoundary.class);
    }

    /** Adds an organisation with this provider. */
    UUID anOrganisation(String name, String provider) {
        var ref = UUID.randomUUID();
        organisations().add(new AddOrganisation(ref, name));
        organisations().give(new GiveProvider(ref, provider));
        em.flush();
        return ref;
    }

    /** What a manager sends who looks at this moment. */
    SpeakFor speaking(UUID organisation, String provider, String domains) {
        var seen = organisations().view(organisation, "").providers().stream()
                .filter(held -> held.row().entityId().equals(provider))
                .map(Held::seen)
                .findFirst();
        return new SpeakFor(organisation, provider, seen.orElse(null), domains);
    }

    long someone(String name) {
        var account =
                new Account(name, name.toLowerCase().replace(' ', '.') + "@example.org", gelderland.id(), Beans.NOW);
        em.persist(account);
        em.flush();
        return account.id();
    }

    UUID ref(long account) {
        return em.find(Account.class, account).ref();
    }

    void runs(long account) {
        em.persist(new RoleGrant(account, null, Role.PLATFORM_MANAGER, Beans.NOW));
        em.flush();
    }

    /** What somebody is ends tomorrow. */
    void endsTomorrow(long account) {
        em.createQuery("select r from RoleGrant r where r.accountId = :account", RoleGrant.class)
                .setParameter("account", account)
                .getResultList()
                .forEach(grant -> grant.end(Beans.NOW.plus(1, ChronoUnit.DAYS)));
        em.flush();
    }

    /** Somebody comes in by a provider, and is signed in now. */
    void signedIn(long account, String provider) {
        em.persist(new AccountIdentity(account, provider, "n-" + account, Beans.NOW));
        var login = new Login(account, provider, "n-" + account, "s-1", null, "level", Device.UNKNOWN);
        var end = Beans.NOW.plus(1, ChronoUnit.HOURS);
        em.persist(LoginSession.central(UUID.randomUUID().toString(), login, Beans.NOW, end, end));
        em.flush();
    }

    /** How many sessions of a person count. */
    int sessions(long account) {
        return beans.get(nl.plein.persistence.session.SessionRepository.class)
                .ofAccount(account, Beans.NOW)
                .size();
    }

    /** Subjects of the mails to an address. */
    List<String> mailsTo(String address) {
        return em.createQuery("select m.subject from Mail m where m.address = :address order by m.id", String.class)
                .setParameter("address", address)
                .getResultList();
    }

    /** Three files lie in the folder. */
    private static final class Metadata extends ImportedProviders {
        @Override
        public List<String> named(String words) {
            return List.of(GELDERLAND, HAARLEM, UTRECHT).stream()
                    .filter(one -> one.contains(words))
                    .toList();
        }

        @Override
        public boolean has(String entityId) {
            return named("").contains(entityId);
        }
    }
}
