package nl.plein.persistence.directory;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.group.GroupChoiceRow;

/** Keys of directories, whom directories know, and their groups. */
@ApplicationScoped
@Transactional(MANDATORY)
public class DirectoryRepository {

    private static final String SITE = "site";
    private static final int MOST = 100;

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public void add(DirectoryToken token) {
        em.persist(token);
    }

    public void add(DirectoryPerson person) {
        em.persist(person);
    }

    /** The keys of a site, newest first, at most a hundred. */
    public List<TokenRow> tokens(long site) {
        return em.createNamedQuery("DirectoryToken.listed", TokenRow.class)
                .setParameter(SITE, site)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The key with this hash, if it counts for this site at this moment. */
    public Optional<TokenRow> alive(String hash, long site, Instant now) {
        return em.createNamedQuery("DirectoryToken.alive", TokenRow.class)
                .setParameter("hash", hash)
                .setParameter(SITE, site)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** A key was used; kept to the minute. */
    public void used(long id, Instant now) {
        em.createNamedQuery("DirectoryToken.used")
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("before", now.minus(Duration.ofMinutes(1)))
                .executeUpdate();
    }

    /** Takes a key away; false when it was gone. */
    public boolean revoke(UUID ref, long site, Instant now) {
        return em.createNamedQuery("DirectoryToken.revoke")
                        .setParameter("ref", ref.toString())
                        .setParameter(SITE, site)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Whom the directory calls this. */
    public Optional<DirectoryPerson> person(long site, String external) {
        return em.createQuery(
                        "select p from DirectoryPerson p where p.siteId = :site and p.externalId = :external",
                        DirectoryPerson.class)
                .setParameter(SITE, site)
                .setParameter("external", external)
                .getResultStream()
                .findFirst();
    }

    /** Whether a directory knows this account already. */
    public boolean known(long site, long account) {
        return !em.createQuery(
                        "select p.id from DirectoryPerson p where p.siteId = :site and p.accountId = :account",
                        Long.class)
                .setParameter(SITE, site)
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }

    public void forget(DirectoryPerson person) {
        em.remove(person);
    }

    /** Members whom a directory knows, in the order in which it named them. */
    public List<KnownRow> people(long site, long after, int size) {
        return em.createQuery(
                        """
                        select new nl.plein.persistence.directory.KnownRow(
                            p.id, p.externalId, a.id, a.ref, a.displayName, a.mail)
                        from DirectoryPerson p left join Account a on a.id = p.accountId
                        where p.siteId = :site and p.id > :after order by p.id""",
                        KnownRow.class)
                .setParameter(SITE, site)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** The groups of a site that a directory keeps. */
    public List<GroupChoiceRow> groups(long site) {
        return em.createQuery(
                        """
                        select new nl.plein.persistence.group.GroupChoiceRow(g.ref, g.name, g.purpose)
                        from DirectoryGroup d left join Group g on g.id = d.groupId
                        where d.siteId = :site and g.siteId = :site order by g.name, g.id""",
                        GroupChoiceRow.class)
                .setParameter(SITE, site)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What a directory calls the members of a group whom it knows. */
    public List<String> inside(long site, long group) {
        return em.createQuery(
                        """
                        select p.externalId from DirectoryPerson p, Membership m
                        where m.accountId = p.accountId and p.siteId = :site and m.groupId = :group and m.until is null
                        order by p.externalId""",
                        String.class)
                .setParameter(SITE, site)
                .setParameter("group", group)
                .getResultList();
    }

    public boolean keeps(long group) {
        return em.find(DirectoryGroup.class, group) != null;
    }

    /** From now on a directory keeps this group. */
    public void keep(long group, long site, Instant now) {
        if (!keeps(group)) {
            em.persist(new DirectoryGroup(group, site, now));
        }
    }

    /** No directory keeps this group any more. */
    public void release(long group) {
        Optional.ofNullable(em.find(DirectoryGroup.class, group)).ifPresent(em::remove);
    }
}
