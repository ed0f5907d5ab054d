package nl.plein.persistence.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much the files of sites and groups take. A round counts; pages read what was counted. */
@ApplicationScoped
@Transactional(MANDATORY)
public class DiskRepository {

    private static final String SITE = "site";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** When it was counted last. */
    public Optional<Instant> counted() {
        return em.createNamedQuery("DiskUse.counted", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All files of a site; empty until they were counted. */
    public Optional<DiskRow> ofSite(long site) {
        return em.createNamedQuery("DiskUse.ofSite", DiskRow.class)
                .setParameter(SITE, site)
                .getResultStream()
                .findFirst();
    }

    /** The groups of a site of which the files take most. */
    public List<DiskGroupRow> largest(long site, int size) {
        return em.createNamedQuery("DiskUse.largest", DiskGroupRow.class)
                .setParameter(SITE, site)
                .setMaxResults(size)
                .getResultList();
    }

    /** Counts the files of all sites and groups, in one question; what was counted before gives way. */
    public void count(Instant now) {
        Map<Place, DiskRow> counts = new HashMap<>();
        em.createNamedQuery("DiskUse.sites", Long.class)
                .getResultList()
                .forEach(site -> counts.put(new Place(site, null), new DiskRow(0, 0, now)));
        for (Object[] row : em.createNamedQuery("DiskUse.files", Object[].class).getResultList()) {
            var site = (Long) row[0];
            var group = (Long) row[1];
            var files = new DiskRow((Long) row[2], ((Number) row[3]).longValue(), now);
            counts.merge(new Place(site, null), files, DiskRow::plus);
            if (group != null) {
                counts.merge(new Place(site, group), files, DiskRow::plus);
            }
        }
        for (DiskUse kept :
                em.createQuery("select d from DiskUse d", DiskUse.class).getResultList()) {
            var count = counts.remove(new Place(kept.siteId(), kept.groupId()));
            if (count == null) {
                em.remove(kept);
            } else {
                kept.count(count);
            }
        }
        counts.forEach((place, count) -> {
            var made = new DiskUse(place.site(), place.group());
            made.count(count);
            em.persist(made);
        });
    }

    private record Place(long site, Long group) {}
}
