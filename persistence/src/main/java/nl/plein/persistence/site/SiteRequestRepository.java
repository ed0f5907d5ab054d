package nl.plein.persistence.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.shared.Likeness;

/** Requests for sites. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteRequestRepository {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public Optional<SiteRequest> find(UUID ref) {
        return em.createNamedQuery("SiteRequest.byRef", SiteRequest.class)
                .setParameter("ref", ref.toString())
                .getResultStream()
                .findFirst();
    }

    /** The request that waits for a site of this group's own. */
    public Optional<SiteRequest> forGroup(long group) {
        return em.createNamedQuery("SiteRequest.forGroup", SiteRequest.class)
                .setParameter("group", group)
                .getResultStream()
                .findFirst();
    }

    /**
     * Requests that wait, oldest first.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    public List<SiteRequestRow> waiting(long after, int size) {
        return em.createNamedQuery("SiteRequest.waiting", SiteRequestRow.class)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** What this person asked for, newest first. */
    public List<SiteRequestRow> of(long account) {
        return em.createNamedQuery("SiteRequest.of", SiteRequestRow.class)
                .setParameter("account", account)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether a request waits for a site with a name that looks like this one. */
    public boolean namedLike(String name) {
        return likened("SiteRequest.namedLike", name);
    }

    /** Whether a request waits for an address that looks like this one. */
    public boolean hostedLike(String host) {
        return likened("SiteRequest.hostedLike", host);
    }

    /** Answers it in one statement; false when somebody was first. */
    public boolean answer(SiteRequest request, SiteRequest.State outcome, String answer, long by, Instant at) {
        return em.createNamedQuery("SiteRequest.answer")
                        .setParameter("id", request.id())
                        .setParameter("state", outcome)
                        .setParameter("answer", answer)
                        .setParameter("by", by)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    public void add(SiteRequest request) {
        em.persist(request);
        em.flush();
    }

    private boolean likened(String query, String text) {
        return em.createNamedQuery(query, Long.class)
                        .setParameter("likeness", Likeness.of(text))
                        .getSingleResult()
                > 0;
    }
}
