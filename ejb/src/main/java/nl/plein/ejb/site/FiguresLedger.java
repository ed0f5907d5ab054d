package nl.plein.ejb.site;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.plein.persistence.site.SiteMonthRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;

/** Counts the months of one site, each in its own transaction with the others of that site. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class FiguresLedger {

    /** So many months that were never counted are made up for in one round. */
    private static final int BEHIND = 3;

    @Inject
    SiteRepository sites;

    @Inject
    SiteMonthRepository months;

    @Inject
    Clock clock;

    /** Numbers of the sites that are served. */
    public List<Long> sites() {
        return sites.all().stream().map(SiteRow::id).toList();
    }

    /** Counts this month of a site, and some of the earlier ones that were not counted since they ended. */
    public void count(long site) {
        var now = clock.instant();
        var month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        var born = YearMonth.from(sites.get(site).created().atOffset(ZoneOffset.UTC));
        months.count(site, month, now);
        IntStream.range(1, SiteFiguresBoundary.SHOWN)
                .mapToObj(month::minusMonths)
                .filter(one -> !one.isBefore(born) && !months.settled(site, one))
                .limit(BEHIND)
                .forEach(one -> months.count(site, one, now));
    }
}
