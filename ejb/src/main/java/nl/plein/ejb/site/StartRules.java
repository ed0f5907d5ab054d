package nl.plein.ejb.site;

import java.io.Serializable;

/**
 * How the platform is set for who wants to start a site.
 *
 * @param domain what stands behind the first part of its address
 */
public record StartRules(boolean allowed, boolean atOnce, String domain) implements Serializable {}
