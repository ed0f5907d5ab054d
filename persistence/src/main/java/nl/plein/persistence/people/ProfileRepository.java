package nl.plein.persistence.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.GroupRow;

/** What sites ask and people tell. What somebody told is shown through the viewer's keys only. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ProfileRepository {

    private static final List<Long> NONE = List.of(-1L);
    private static final int MOST_GROUPS = 50;
    private static final String SITE = "site";
    private static final String ACCOUNT = "account";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** All fields of a site in their order, those that were taken away too. */
    public List<ProfileField> fields(long site) {
        return em.createNamedQuery("ProfileField.ofSite", ProfileField.class)
                .setParameter(SITE, site)
                .getResultList();
    }

    public Optional<ProfileField> field(FieldId id, long site) {
        return em.createNamedQuery("ProfileField.byRef", ProfileField.class)
                .setParameter("ref", id.value().toString())
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    /** Fields that the identity provider fills, of all sites that the person is a member of. */
    public List<ProfileField> given(long account) {
        return em.createNamedQuery("ProfileField.given", ProfileField.class)
                .setParameter(ACCOUNT, account)
                .getResultList();
    }

    /** Numbers of the sites of a person on which something else, or nothing, is kept for what the provider says now. */
    public List<Long> lacking(long account, GivenBy by, String said) {
        return em.createNamedQuery("ProfileField.lacking", Long.class)
                .setParameter(ACCOUNT, account)
                .setParameter("by", by)
                .setParameter("said", Given.kept(said))
                .setParameter("key", ProfileValue.key(Given.kept(said)))
                .getResultList();
    }

    /** Numbers of the sites of which the identity provider fills fields of this person. */
    public List<Long> givenSites(long account) {
        return em.createNamedQuery("ProfileField.givenSites", Long.class)
                .setParameter(ACCOUNT, account)
                .getResultList();
    }

    /** A member of a site, who is there at this moment. */
    public Optional<ProfileRow> person(AccountId account, long site) {
        return em.createNamedQuery("ProfileValue.person", ProfileRow.class)
                .setParameter("ref", account.value().toString())
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    /** What a person tells on a site and this viewer may read, in the order of the fields. */
    public List<ValueRow> readable(long account, long site, Viewer viewer) {
        return em.createNamedQuery("ProfileValue.readable", ValueRow.class)
                .setParameter(ACCOUNT, account)
                .setParameter(SITE, site)
                .setParameter("keys", viewer.keys())
                .getResultList();
    }

    /** All that a person told on a site, for who changes it: the person, or the identity provider. */
    public List<ProfileValue> stored(long account, long site) {
        return em.createNamedQuery("ProfileValue.stored", ProfileValue.class)
                .setParameter(ACCOUNT, account)
                .setParameter(SITE, site)
                .getResultList();
    }

    /**
     * Where a person said something, newest first, as far as this viewer may read it.
     *
     * @param before number of the last row that was shown, or the largest number for the first page
     */
    public List<ActivityRow> activity(long account, long site, Viewer viewer, long before, int size) {
        return em.createNamedQuery("ProfileValue.activity", ActivityRow.class)
                .setParameter(ACCOUNT, account)
                .setParameter(SITE, site)
                .setParameter("keys", viewer.keys())
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    /** Groups of a person on a site that this viewer is in too, or that every member may look into; at most fifty. */
    public List<GroupRow> groups(long account, long site, Viewer viewer) {
        return em.createNamedQuery("ProfileValue.groups", GroupRow.class)
                .setParameter(ACCOUNT, account)
                .setParameter(SITE, site)
                .setParameter("mine", viewer.groups().isEmpty() ? NONE : viewer.groups())
                .setParameter("inside", viewer.memberOfSite(site))
                .setMaxResults(MOST_GROUPS)
                .getResultList();
    }

    public Optional<Portrait> portrait(long account) {
        return Optional.ofNullable(em.find(Portrait.class, account));
    }

    /** Whether this is a picture of somebody who is on the site at this moment. */
    public boolean shown(String hash, long site) {
        return !em.createNamedQuery("Portrait.onSite", Long.class)
                .setParameter("hash", hash)
                .setParameter(SITE, site)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void add(Portrait portrait) {
        em.persist(portrait);
    }

    public void remove(Portrait portrait) {
        em.remove(portrait);
    }

    /** What the identity provider said of a person. */
    public List<Given> said(long account) {
        return em.createNamedQuery("Given.of", Given.class)
                .setParameter(ACCOUNT, account)
                .getResultList();
    }

    /** What the identity provider said of these people. */
    public List<Given> said(Collection<Long> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : em.createNamedQuery("Given.ofMany", Given.class)
                        .setParameter("accounts", accounts)
                        .getResultList();
    }

    /** What those of these people who are on the site tell in these fields, as far as this viewer may read it. */
    public List<ToldRow> told(long site, Collection<Long> accounts, Collection<Long> fields, Viewer viewer) {
        return accounts.isEmpty() || fields.isEmpty()
                ? List.of()
                : em.createNamedQuery("ProfileValue.toldBy", ToldRow.class)
                        .setParameter(SITE, site)
                        .setParameter("accounts", accounts)
                        .setParameter("fields", fields)
                        .setParameter("keys", viewer.keys())
                        .getResultList();
    }

    /** What is kept of these people in these fields, whoever may read it: for who fills in, not to be shown. */
    public List<HeldAnswer> held(long site, Collection<Long> accounts, Collection<Long> fields) {
        return accounts.isEmpty() || fields.isEmpty()
                ? List.of()
                : em.createNamedQuery("ProfileValue.held", HeldAnswer.class)
                        .setParameter(SITE, site)
                        .setParameter("accounts", accounts)
                        .setParameter("fields", fields)
                        .getResultList();
    }

    public void add(ProfileField field) {
        em.persist(field);
        em.flush();
    }

    public void add(ProfileValue value) {
        em.persist(value);
    }

    public void add(Given given) {
        em.persist(given);
    }

    public void remove(ProfileValue value) {
        em.remove(value);
    }

    public void remove(Given given) {
        em.remove(given);
    }
}
