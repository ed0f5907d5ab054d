package nl.plein.persistence.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What happened on sites, month by month. A round counts; pages read what was counted. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteMonthRepository {

    private static final String SITE = "site";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The months of a site, newest first. */
    public List<SiteMonthRow> months(long site, int size) {
        return em.createNamedQuery("SiteMonth.listed", SiteMonthRow.class)
                .setParameter(SITE, site)
                .setMaxResults(size)
                .getResultList();
    }

    /** Whether a month was counted after it was over: it is not counted again. */
    public boolean settled(long site, YearMonth month) {
        return find(site, month).stream().anyMatch(one -> !one.counted().isBefore(end(month)));
    }

    /** Counts one month of a site: what is looked at is of that month only. */
    public void count(long site, YearMonth month, Instant now) {
        Set<Long> writers = new HashSet<>();
        int items = written("SiteMonth.items", site, month, writers);
        int remarks = written("SiteMonth.remarks", site, month, writers);
        var figures = new SiteMonthRow(
                month.toString(),
                number("SiteMonth.came", site, month),
                number("SiteMonth.gone", site, month),
                items,
                remarks,
                writers.size(),
                now);
        var row = find(site, month).stream().findFirst().orElseGet(() -> new SiteMonth(site, month.toString()));
        row.count(figures);
        em.persist(row);
    }

    private List<SiteMonth> find(long site, YearMonth month) {
        return em.createNamedQuery("SiteMonth.one", SiteMonth.class)
                .setParameter(SITE, site)
                .setParameter("begins", month.toString())
                .getResultList();
    }

    private int number(String query, long site, YearMonth month) {
        return Math.toIntExact(
                within(em.createNamedQuery(query, Long.class), site, month).getSingleResult());
    }

    private int written(String query, long site, YearMonth month, Set<Long> writers) {
        long written = 0;
        for (Object[] row :
                within(em.createNamedQuery(query, Object[].class), site, month).getResultList()) {
            writers.add((Long) row[0]);
            written += (Long) row[1];
        }
        return Math.toIntExact(written);
    }

    private static <T> TypedQuery<T> within(TypedQuery<T> query, long site, YearMonth month) {
        return query.setParameter(SITE, site)
                .setParameter("from", month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter("until", end(month));
    }

    private static Instant end(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
