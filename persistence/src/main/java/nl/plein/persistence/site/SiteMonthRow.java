package nl.plein.persistence.site;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;

/**
 * What happened on a site in one month.
 *
 * @param begins year and month, such as {@code 2026-11}
 * @param came how many people became members
 * @param gone how many stopped being one
 * @param writers how many different people wrote an item or a comment
 */
public record SiteMonthRow(String begins, int came, int gone, int items, int remarks, int writers, Instant counted)
        implements Serializable {

    public YearMonth month() {
        return YearMonth.parse(begins);
    }
}
