package nl.plein.ejb.site;

import java.util.UUID;
import nl.plein.persistence.site.SiteRow;

/** Let a way change place with its neighbour before it, or after it. */
public record MoveLink(SiteRow site, UUID link, boolean up) implements LinkCommand {}
