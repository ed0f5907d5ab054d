/**
 * Sites: tenants with addresses of their own; everything else carries the number of its site.
 *
 * <p>A site is locked before the groups on it, several sites in the order of their numbers, and nobody locks a site
 * while holding a group on it. Who locks several groups of a site holds the site. Becoming a member of a site, ceasing
 * to be one, and naming a group lock the site as well. <i>Why: of two who lock in different orders each waits for the
 * other, and the database throws one of them out.</i>
 */
package nl.plein.persistence.site;
