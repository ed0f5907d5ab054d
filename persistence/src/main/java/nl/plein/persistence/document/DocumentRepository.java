package nl.plein.persistence.document;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.audience.Viewer;

/** Documents: one by one through the filter of their item, or as the uploader's own. */
@ApplicationScoped
@Transactional(MANDATORY)
public class DocumentRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** A document of an item that this viewer may read, on this site. */
    public Optional<Document> readable(DocumentId id, long site, Viewer viewer) {
        return em.createNamedQuery("Document.readable", Document.class)
                .setParameter("ref", id.value().toString())
                .setParameter("site", site)
                .setParameter("keys", viewer.keys())
                .getResultStream()
                .findFirst();
    }

    /** A document that this person uploaded on this site and that belongs to no item yet. */
    public Optional<Document> loose(DocumentId id, long site, long owner) {
        return em.createNamedQuery("Document.byRef", Document.class)
                .setParameter("ref", id.value().toString())
                .setParameter("site", site)
                .getResultStream()
                .filter(document -> document.ownerId() == owner && document.itemId() == null)
                .findFirst();
    }

    /** The documents of an item. */
    public List<DocumentRow> below(long item) {
        return em.createNamedQuery("Document.below", DocumentRow.class)
                .setParameter("item", item)
                .getResultList();
    }

    /**
     * Documents that nobody scanned yet, oldest first.
     *
     * @param after number of the last one that was looked at, 0 to begin
     */
    public List<Document> waiting(long after, int size) {
        return em.createNamedQuery("Document.waiting", Document.class)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * The scanner's verdict. It goes past the entity, since an update in JPQL counts as a change of it: whoever
     * attaches the document to an item at this moment would be told that it changed meanwhile.
     */
    public void judged(Document document, boolean clean) {
        em.createNativeQuery("update document set scan_state = ?1 where id = ?2")
                .setParameter(1, (clean ? ScanState.CLEAN : ScanState.QUARANTINED).name())
                .setParameter(2, document.id())
                .executeUpdate();
    }

    /** Stores the row; the bytes must lie in the store already. */
    public void add(Document document) {
        em.persist(document);
        em.flush();
    }
}
