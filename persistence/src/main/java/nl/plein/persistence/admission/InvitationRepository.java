package nl.plein.persistence.admission;

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

/** Invitations to sites, and requests to join them. */
@ApplicationScoped
@Transactional(MANDATORY)
public class InvitationRepository {

    private static final String SITE = "site";
    private static final String ACCOUNT = "account";
    private static final String KEY = "key";
    private static final String STATE = "state";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public void add(SiteInvitation invitation) {
        em.persist(invitation);
    }

    /** The invitation to this site with this code, whatever became of it. */
    public Optional<SiteInvitation> byCode(String codeHash, long site) {
        return em.createNamedQuery("SiteInvitation.byCode", SiteInvitation.class)
                .setParameter("code", codeHash)
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    public Optional<SiteInvitation> invitation(UUID ref, long site) {
        return em.createNamedQuery("SiteInvitation.byRef", SiteInvitation.class)
                .setParameter("ref", ref.toString())
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    public Optional<InvitationRow> invitationRow(UUID ref, long site) {
        return em.createNamedQuery("SiteInvitation.row", InvitationRow.class)
                .setParameter("ref", ref.toString())
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    /** The open invitation of this address to this site. */
    public Optional<SiteInvitation> openTo(String address, long site) {
        return em.createNamedQuery("SiteInvitation.open", SiteInvitation.class)
                .setParameter(KEY, SiteInvitation.openKey(site, address))
                .getResultStream()
                .findFirst();
    }

    /**
     * Ends an open invitation, unless somebody was first.
     *
     * @param account number of who used it, or null
     */
    public boolean end(SiteInvitation invitation, SiteInvitation.State state, Long account, Instant now) {
        return em.createNamedQuery("SiteInvitation.end")
                        .setParameter("id", invitation.id())
                        .setParameter(STATE, state)
                        .setParameter(ACCOUNT, account)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /**
     * Open invitations, latest first.
     *
     * @param before number of the last row that was shown, {@link Long#MAX_VALUE} for the first page
     */
    public List<InvitationRow> invitations(long site, long before, int size) {
        return em.createNamedQuery("SiteInvitation.listed", InvitationRow.class)
                .setParameter(SITE, site)
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    public void add(EntryRequest request) {
        em.persist(request);
        em.flush();
    }

    /** The request of this person to this site that nobody answered yet. */
    public Optional<EntryRequest> waitingOf(long account, long site) {
        return em.createNamedQuery("EntryRequest.open", EntryRequest.class)
                .setParameter(KEY, EntryRequest.openKey(site, account))
                .getResultStream()
                .findFirst();
    }

    /** The latest request of this person to this site, answered or not. */
    public Optional<EntryRequest> lastOf(long account, long site) {
        return em.createNamedQuery("EntryRequest.last", EntryRequest.class)
                .setParameter(ACCOUNT, account)
                .setParameter(SITE, site)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<EntryRequest> request(UUID ref, long site) {
        return em.createNamedQuery("EntryRequest.byRef", EntryRequest.class)
                .setParameter("ref", ref.toString())
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    public Optional<EntryRequestRow> requestRow(UUID ref, long site) {
        return em.createNamedQuery("EntryRequest.row", EntryRequestRow.class)
                .setParameter("ref", ref.toString())
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    /**
     * Ends a waiting request, unless somebody was first.
     *
     * @param answerer number of who answered, or null when nobody did
     * @param answer what the person is told, or null
     */
    public boolean end(EntryRequest request, EntryRequest.State state, Long answerer, String answer, Instant now) {
        return em.createNamedQuery("EntryRequest.end")
                        .setParameter("id", request.id())
                        .setParameter(STATE, state)
                        .setParameter("answerer", answerer)
                        .setParameter("answer", answer)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /**
     * Requests that wait, longest waiting first.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    public List<EntryRequestRow> requests(long site, long after, int size) {
        return em.createNamedQuery("EntryRequest.listed", EntryRequestRow.class)
                .setParameter(SITE, site)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * Requests to a site that were answered, the latest answer first.
     *
     * @param last the last row that was shown, or null for the first page
     */
    public List<EntryRequestRow> answered(long site, EntryRequestRow last, Instant now, int size) {
        return em.createNamedQuery("EntryRequest.answered", EntryRequestRow.class)
                .setParameter(SITE, site)
                .setParameter("moment", last == null ? now.plus(Duration.ofDays(1)) : last.answered())
                .setParameter("before", last == null ? 0 : last.id())
                .setMaxResults(size)
                .getResultList();
    }

    /** Drops requests that were answered before this moment, on all sites. */
    public int forgetAnswered(Instant before) {
        return em.createNamedQuery("EntryRequest.forget")
                .setParameter("before", before)
                .executeUpdate();
    }
}
