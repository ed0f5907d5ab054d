package nl.plein.persistence.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happened on sites, month by month. A round counts; pages read what was counted. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteMonthRepository {

    private static final String BEGINS = "begins";
    private static final String UNTIL = "until";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The months of a site, newest first. */
    public List<SiteMonthRow> months(long site, int size) {
        return em.createNamedQuery("SiteMonth.listed", SiteMonthRow.class)
                .setParameter("site", site)
                .setMaxResults(size)
                .getResultList();
    }

    /** The month in which the first site began. */
    public YearMonth first(Instant now) {
        return of(em.createNamedQuery("SiteMonth.first", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(now));
    }

    /** Whether a month was counted after it was over: it is not counted again. */
    public boolean settled(YearMonth month) {
        return em.createNamedQuery("SiteMonth.settled", Long.class)
                        .setParameter(BEGINS, month.toString())
                        .setParameter(UNTIL, end(month))
                        .getSingleResult()
                > 0;
    }

    /** Counts one month of all sites that were there in it. What is looked at is of that month only. */
    public void count(YearMonth month, Instant now) {
        var came = numbers("SiteMonth.came", month);
        var gone = numbers("SiteMonth.gone", month);
        Map<Long, Set<Long>> writers = new HashMap<>();
        var items = written("SiteMonth.items", month, writers);
        var remarks = written("SiteMonth.remarks", month, writers);
        var rows = rows(month);
        for (long site : em.createNamedQuery("SiteMonth.sites", Long.class)
                .setParameter(UNTIL, end(month))
                .getResultList()) {
            var row = rows.computeIfAbsent(site, one -> made(one, month));
            row.count(new SiteMonthRow(
                    month.toString(),
                    came.getOrDefault(site, 0),
                    gone.getOrDefault(site, 0),
                    items.getOrDefault(site, 0),
                    remarks.getOrDefault(site, 0),
                    writers.getOrDefault(site, Set.of()).size(),
                    now));
        }
    }

    private SiteMonth made(long site, YearMonth month) {
        var row = new SiteMonth(site, month.toString());
        em.persist(row);
        return row;
    }

    private Map<Long, SiteMonth> rows(YearMonth month) {
        return em.createNamedQuery("SiteMonth.of", SiteMonth.class)
                .setParameter(BEGINS, month.toString())
                .getResultStream()
                .collect(toMap(SiteMonth::siteId, identity()));
    }

    private Map<Long, Integer> numbers(String query, YearMonth month) {
        return within(query, month).stream()
                .collect(toMap(row -> (Long) row[0], row -> Math.toIntExact((Long) row[1])));
    }

    /** How much was written, and by whom: a row for each site and writer. */
    private Map<Long, Integer> written(String query, YearMonth month, Map<Long, Set<Long>> writers) {
        Map<Long, Integer> written = new HashMap<>();
        for (Object[] row : within(query, month)) {
            var site = (Long) row[0];
            written.merge(site, Math.toIntExact((Long) row[1]), Integer::sum);
            writers.computeIfAbsent(site, one -> new HashSet<>()).add((Long) row[2]);
        }
        return written;
    }

    private List<Object[]> within(String query, YearMonth month) {
        return em.createNamedQuery(query, Object[].class)
                .setParameter("from", month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter(UNTIL, end(month))
                .getResultList();
    }

    private static YearMonth of(Instant time) {
        return YearMonth.from(time.atOffset(ZoneOffset.UTC));
    }

    private static Instant end(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
