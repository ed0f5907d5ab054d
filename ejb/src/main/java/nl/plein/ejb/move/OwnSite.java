package nl.plein.ejb.move;

import java.io.Serializable;
import nl.plein.persistence.site.Site;

/**
 * The site that somebody wants for a group, as it was typed.
 *
 * @param host first part of the address
 */
public record OwnSite(String name, String host, Site.Openness openness) implements Serializable {}
