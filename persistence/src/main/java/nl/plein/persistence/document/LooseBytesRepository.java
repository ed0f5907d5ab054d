package nl.plein.persistence.document;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Bytes that pictures let go of. */
@ApplicationScoped
@Transactional(MANDATORY)
public class LooseBytesRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Something is no longer made of the bytes under these hashes. */
    public void letGo(Instant now, String... hashes) {
        Stream.of(hashes).forEach(hash -> em.persist(new LooseBytes(hash, now)));
    }

    /** What was let go of before this moment, longest ago first. */
    public List<LooseBytes> since(Instant before, int size) {
        return em.createNamedQuery("LooseBytes.since", LooseBytes.class)
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    /** Whether a document, or a picture of a person, a group or a site is made of these bytes. */
    public boolean used(String sha256) {
        return Stream.of("LooseBytes.document", "LooseBytes.portrait", "LooseBytes.group", "LooseBytes.site")
                .anyMatch(query -> !em.createNamedQuery(query, Long.class)
                        .setParameter("hash", sha256)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    public void remove(LooseBytes bytes) {
        em.remove(bytes);
    }
}
