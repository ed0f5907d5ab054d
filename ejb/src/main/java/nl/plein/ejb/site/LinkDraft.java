package nl.plein.ejb.site;

import java.io.Serializable;
import java.util.UUID;
import nl.plein.persistence.site.SiteLink;

/**
 * What somebody typed about a way in the menu or at the foot; judged in the boundary.
 *
 * @param parent the one it stands below, or null
 */
public record LinkDraft(String label, String address, SiteLink.Reader level, UUID parent) implements Serializable {}
