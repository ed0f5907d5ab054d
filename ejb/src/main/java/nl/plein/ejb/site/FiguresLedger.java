package nl.plein.ejb.site;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plein.persistence.site.DiskRepository;
import nl.plein.persistence.site.SiteMonthRepository;

/**
 * Counts the months of sites, and what their files take: of all sites together, each month in a transaction of its own.
 */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class FiguresLedger {

    /** So many months that were never counted are made up for in one round. */
    private static final int BEHIND = 3;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    SiteMonthRepository months;

    @Inject
    DiskRepository disk;

    @Inject
    Clock clock;

    /** This month, and some of the earlier ones that were not counted since they ended. */
    public List<YearMonth> due() {
        var now = clock.instant();
        var month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        var first = months.first(now);
        var behind = IntStream.range(1, SiteFiguresBoundary.SHOWN)
                .mapToObj(month::minusMonths)
                .filter(one -> !one.isBefore(first) && !months.settled(one))
                .limit(BEHIND);
        return Stream.concat(Stream.of(month), behind).toList();
    }

    /** Counts how much files take, once a day. */
    public void disk() {
        var now = clock.instant();
        if (disk.counted().filter(now.minus(DAY)::isBefore).isEmpty()) {
            disk.count(now);
        }
    }

    /** Counts a month of all sites. */
    public void count(YearMonth month) {
        months.count(month, clock.instant());
    }
}
