package nl.plein.ejb.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.plein.security.Refusal;

/**
 * From when until when a role holds.
 *
 * @param until when it ends, or null
 */
record RoleSpan(Instant since, Instant until) {

    /** Days are those of the people who type them. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /**
     * Reads days: the last one counts in full.
     *
     * @throws Refusal when they are in the past or in the wrong order
     */
    static RoleSpan of(LocalDate from, LocalDate until, Instant now) {
        var today = LocalDate.ofInstant(now, ZONE);
        if (from != null && from.isBefore(today)) {
            throw new Refusal("site.role.past");
        }
        var first = from == null ? today : from;
        if (until != null && until.isBefore(first)) {
            throw new Refusal("site.role.order");
        }
        var since = first.equals(today) ? now : first.atStartOfDay(ZONE).toInstant();
        return new RoleSpan(
                since,
                until == null ? null : until.plusDays(1).atStartOfDay(ZONE).toInstant());
    }
}
