package nl.plein.ejb.site;

import java.util.UUID;
import nl.plein.persistence.site.SiteRow;

/** Let a way in the menu or at the foot say or lead something else. */
public record ChangeLink(SiteRow site, UUID link, LinkDraft draft) implements LinkCommand {}
