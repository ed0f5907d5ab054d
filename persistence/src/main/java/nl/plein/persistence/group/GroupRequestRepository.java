package nl.plein.persistence.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.shared.LookAlike;

/** Requests for groups. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupRequestRepository {

    private static final int MOST = 50;
    private static final String SITE = "site";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public Optional<GroupRequest> find(GroupId group, long site) {
        return em.createNamedQuery("GroupRequest.byRef", GroupRequest.class)
                .setParameter("ref", group.value().toString())
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    /**
     * Requests that wait, oldest first.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    public List<GroupRequestRow> waiting(long site, long after, int size) {
        return em.createNamedQuery("GroupRequest.waiting", GroupRequestRow.class)
                .setParameter(SITE, site)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** What this person asked for and still waits. */
    public List<GroupRequestRow> of(long site, long account) {
        return em.createNamedQuery("GroupRequest.of", GroupRequestRow.class)
                .setParameter(SITE, site)
                .setParameter("account", account)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether a request waits for a group with a name that looks like this one. */
    public boolean namedLike(String name, long site) {
        return em.createNamedQuery("GroupRequest.alike", Long.class)
                        .setParameter(SITE, site)
                        .setParameter("key", LookAlike.of(name))
                        .getSingleResult()
                > 0;
    }

    /** Answers it in one statement; false when somebody was first. */
    public boolean answer(GroupRequest request, GroupRequest.State outcome, String answer, long by, Instant at) {
        return em.createNamedQuery("GroupRequest.answer")
                        .setParameter("id", request.id())
                        .setParameter("state", outcome)
                        .setParameter("answer", answer)
                        .setParameter("by", by)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    public void add(GroupRequest request) {
        em.persist(request);
        em.flush();
    }
}
