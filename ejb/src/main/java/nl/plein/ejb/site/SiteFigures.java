package nl.plein.ejb.site;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.site.DiskGroupRow;
import nl.plein.persistence.site.DiskRow;
import nl.plein.persistence.site.SiteMonthRow;

/**
 * What happens on a site.
 *
 * @param online how many people did something on it in the last minutes
 * @param months newest first; empty until they were counted
 * @param disk what its files take, or null until that was counted
 * @param largest the groups whose files take most
 */
public record SiteFigures(
        int members,
        long online,
        Instant lastActive,
        List<SiteMonthRow> months,
        DiskRow disk,
        List<DiskGroupRow> largest)
        implements Serializable {}
