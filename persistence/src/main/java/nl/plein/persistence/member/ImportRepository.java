package nl.plein.persistence.member;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lists that were sent in, and whom a site knows already. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ImportRepository {

    private static final String SITE = "site";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public void add(MemberImport list) {
        em.persist(list);
    }

    /** A list of this person for this site. */
    public Optional<MemberImport> find(UUID ref, long site, long maker) {
        return em.createNamedQuery("MemberImport.of", MemberImport.class)
                .setParameter("ref", ref.toString())
                .setParameter(SITE, site)
                .setParameter("maker", maker)
                .getResultStream()
                .findFirst();
    }

    public void drop(UUID ref) {
        em.createNamedQuery("MemberImport.drop")
                .setParameter("ref", ref.toString())
                .executeUpdate();
    }

    /** Throws away what was sent in before then and never carried out. */
    public void forget(Instant before) {
        em.createNamedQuery("MemberImport.forget")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Numbers of the accounts of members, by mail address in small letters. */
    public Map<String, Long> members(long site) {
        Map<String, Long> found = new HashMap<>();
        em.createQuery(
                        """
                        select lower(a.mail), a.id from Membership m left join Account a on a.id = m.accountId
                        where m.siteId = :site and m.groupId is null and m.until is null and a.mail is not null""",
                        Object[].class)
                .setParameter(SITE, site)
                .getResultList()
                .forEach(row -> found.put((String) row[0], (Long) row[1]));
        return found;
    }

    /** Numbers of the accounts of members, by their public identifiers, as far as they are among these. */
    public Map<String, Long> members(long site, Collection<String> refs) {
        Map<String, Long> found = new HashMap<>();
        if (!refs.isEmpty()) {
            em.createQuery(
                            """
                            select a.ref, a.id from Membership m left join Account a on a.id = m.accountId
                            where m.siteId = :site and m.groupId is null and m.until is null and a.ref in :refs""",
                            Object[].class)
                    .setParameter(SITE, site)
                    .setParameter("refs", refs)
                    .getResultList()
                    .forEach(row -> found.put((String) row[0], (Long) row[1]));
        }
        return found;
    }

    /** Addresses with an open invitation, or of somebody who is kept out. */
    public Set<String> waiting(long site) {
        Set<String> found = new HashSet<>(em.createQuery(
                        """
                        select i.address from SiteInvitation i
                        where i.siteId = :site
                            and i.state = nl.plein.persistence.admission.SiteInvitation.State.OPEN""",
                        String.class)
                .setParameter(SITE, site)
                .getResultList());
        found.addAll(em.createQuery(
                        """
                        select lower(a.mail) from SiteBan b left join Account a on a.id = b.accountId
                        where b.siteId = :site and b.until is null and a.mail is not null""",
                        String.class)
                .setParameter(SITE, site)
                .getResultList());
        return found;
    }

    /** Numbers of the accounts that are in a group. */
    public Set<Long> inGroup(long group) {
        return new HashSet<>(em.createQuery(
                        "select m.accountId from Membership m where m.groupId = :group and m.until is null", Long.class)
                .setParameter("group", group)
                .getResultList());
    }
}
