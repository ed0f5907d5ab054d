package nl.plein.persistence.admission;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Membership;

/** The members of a site as its managers need them. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteMemberRepository {

    private static final String SITE = "site";
    private static final String ACCOUNT = "account";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Members in the order in which they came.
     *
     * @param name a part of the name, empty for all
     * @param after number of the last row that was shown, 0 for the first page
     */
    public List<SiteMemberRow> members(long site, String name, long after, int size) {
        var words = name.toLowerCase(Locale.ROOT).replace("%", "").replace("_", "");
        return em.createNamedQuery("SiteMember.listed", SiteMemberRow.class)
                .setParameter(SITE, site)
                .setParameter("after", after)
                .setParameter("name", "%" + words + "%")
                .setMaxResults(size)
                .getResultList();
    }

    /** Whether this person was a member once, now or earlier. */
    public boolean everMember(long account, long site) {
        return !em.createNamedQuery("SiteMember.ever", Long.class)
                .setParameter(ACCOUNT, account)
                .setParameter(SITE, site)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Numbers of the accounts that can come in and manage this site without a last day, longest first. */
    public List<Long> managers(long site, Instant now) {
        return em.createNamedQuery("SiteMember.managers", Long.class)
                .setParameter(SITE, site)
                .setParameter("now", now)
                .getResultList();
    }

    /** Numbers of the accounts that hear of what waits on this site, those who manage all sites too. */
    public List<Long> told(long site, Instant now, int most) {
        return em.createNamedQuery("SiteMember.told", Long.class)
                .setParameter(SITE, site)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The roles of a person on this site that have not ended. */
    public List<RoleGrant> roles(long account, long site, Instant now) {
        return em.createNamedQuery("SiteMember.roles", RoleGrant.class)
                .setParameter(ACCOUNT, account)
                .setParameter(SITE, site)
                .setParameter("now", now)
                .getResultList();
    }

    /** The memberships of a person in groups of this site. */
    public List<Membership> inGroups(long account, long site) {
        return em.createNamedQuery("SiteMember.groups", Membership.class)
                .setParameter(ACCOUNT, account)
                .setParameter(SITE, site)
                .getResultList();
    }

    /** Who has been in a group longest, beside this person. */
    public Optional<Membership> heir(long group, long account) {
        return em.createNamedQuery("SiteMember.heir", Membership.class)
                .setParameter("group", group)
                .setParameter(ACCOUNT, account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who has been in a group longest without owning it, of those whom another site does not keep out. */
    public Optional<Membership> heirThere(long group, long site) {
        return em.createNamedQuery("SiteMember.heirThere", Membership.class)
                .setParameter("group", group)
                .setParameter(SITE, site)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many owners of a group another site does not keep out. */
    public long ownersThere(long group, long site) {
        return em.createNamedQuery("SiteMember.ownersThere", Long.class)
                .setParameter("group", group)
                .setParameter(SITE, site)
                .getSingleResult();
    }

    /** Entity ids of the providers that vouch for this person. */
    public List<String> providers(long account) {
        return em.createNamedQuery("SiteMember.providers", String.class)
                .setParameter(ACCOUNT, account)
                .getResultList();
    }

    /** @param mail an address in the spelling in which addresses are compared */
    public boolean memberWithMail(String mail, long site) {
        return !em.createNamedQuery("SiteMember.byMail", Long.class)
                .setParameter(SITE, site)
                .setParameter("mail", mail)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
