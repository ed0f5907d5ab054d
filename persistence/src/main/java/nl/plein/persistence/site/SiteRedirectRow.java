package nl.plein.persistence.site;

import java.io.Serializable;

/** An old address and where it leads. */
public record SiteRedirectRow(String ref, String from, String to) implements Serializable {}
