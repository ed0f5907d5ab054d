package nl.plein.persistence.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations into groups, and whom they could be for. */
@ApplicationScoped
@Transactional(MANDATORY)
public class InvitationRepository {

    private static final String GROUP = "group";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public void add(Invitation invitation) {
        em.persist(invitation);
    }

    /** An invitation into this group. */
    public Optional<Invitation> find(UUID ref, long group) {
        return em.createNamedQuery("Invitation.byRef", Invitation.class)
                .setParameter("ref", ref.toString())
                .setParameter(GROUP, group)
                .getResultStream()
                .findFirst();
    }

    /**
     * The invitation of this person, by name, with this public identifier.
     *
     * @param ref what somebody gave for one
     */
    public Optional<Invitation> own(String ref, long account) {
        return em.createNamedQuery("Invitation.own", Invitation.class)
                .setParameter("ref", ref)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** The invitation whose code has this hash. */
    public Optional<Invitation> byCode(String hash) {
        return em.createNamedQuery("Invitation.byCode", Invitation.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /**
     * Invitations into a group that nobody answered yet, oldest first.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    public List<InvitationRow> open(long group, long after, int size) {
        return em.createNamedQuery("Invitation.open", InvitationRow.class)
                .setParameter(GROUP, group)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** Addresses that have an open invitation into a group. */
    public List<String> openAddresses(long group) {
        return em.createNamedQuery("Invitation.openAddresses", String.class)
                .setParameter(GROUP, group)
                .getResultList();
    }

    /** The open invitation of this person into a group. */
    public Optional<Invitation> openFor(long account, long group) {
        return em.createNamedQuery("Invitation.openFor", Invitation.class)
                .setParameter(GROUP, group)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** People of a site with this part in their name who are not in the group, by name. */
    public List<PersonRow> outside(long site, long group, MemberFilter filter, int size) {
        return em.createNamedQuery("Membership.outside", PersonRow.class)
                .setParameter("site", site)
                .setParameter(GROUP, group)
                .setParameter("words", filter.pattern())
                .setMaxResults(size)
                .getResultList();
    }

    public void add(InviteList list) {
        em.persist(list);
    }

    /** The list that this person made for this group. */
    public Optional<InviteList> list(UUID ref, long group, long account) {
        return em.createNamedQuery("InviteList.byRef", InviteList.class)
                .setParameter("ref", ref.toString())
                .setParameter(GROUP, group)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    public void remove(InviteList list) {
        em.remove(list);
    }

    /** Drops lists that nobody confirmed. */
    public void forget(Instant before) {
        em.createNamedQuery("InviteList.forget").setParameter("before", before).executeUpdate();
    }
}
