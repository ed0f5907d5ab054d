package nl.plein.persistence.site;

import java.io.Serializable;

/**
 * A site that somebody wants to start.
 *
 * @param host its address, without scheme and port
 */
public record PlannedSite(String name, String purpose, Site.Openness openness, String host) implements Serializable {}
