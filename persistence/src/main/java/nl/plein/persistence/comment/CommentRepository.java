package nl.plein.persistence.comment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Comments, oldest first. Whoever may read the item may read them: callers load the item through its filter first. */
@ApplicationScoped
@Transactional(MANDATORY)
public class CommentRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Comments below an item.
     *
     * @param after number of the last comment that was shown, 0 for the first page
     */
    public List<CommentRow> below(long item, long after, int size) {
        return em.createNamedQuery("Comment.below", CommentRow.class)
                .setParameter("item", item)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** Whether a comment with this identifier was posted already: a form sent twice posts once. */
    public boolean posted(UUID ref) {
        return em.createNamedQuery("Comment.byRef", Comment.class)
                .setParameter("ref", ref.toString())
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    public void add(Comment comment) {
        em.persist(comment);
    }
}
