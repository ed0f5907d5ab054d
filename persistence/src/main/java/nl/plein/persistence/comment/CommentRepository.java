package nl.plein.persistence.comment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.item.ItemId;

/** Comments, oldest first. Whoever may read the item may read them. */
@ApplicationScoped
@Transactional(MANDATORY)
public class CommentRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Comments below an item on a site, as far as this viewer may read it.
     *
     * @param after number of the last comment that was shown, 0 for the first page
     */
    public List<CommentRow> readable(ItemId item, long site, Viewer viewer, long after, int size) {
        return em.createNamedQuery("Comment.readable", CommentRow.class)
                .setParameter("known", viewer.known())
                .setParameter("item", item.value().toString())
                .setParameter("site", site)
                .setParameter("keys", viewer.keys())
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * Comments below an item, for callers that loaded it through its filter.
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
