package nl.plein.ejb.site;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.site.SiteMonthRow;

/**
 * What happens on a site.
 *
 * @param months newest first; empty until they were counted
 */
public record SiteFigures(int members, Instant lastActive, List<SiteMonthRow> months) implements Serializable {}
