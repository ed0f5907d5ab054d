/**
 * Sites: which there are and what their front page needs.
 *
 * <ul>
 *   <li>SIT-1.1 A person is shown the sites they are a member of, and nobody else is.
 * </ul>
 *
 * Out of scope: making and changing sites.
 */
package nl.plein.ejb.site;
