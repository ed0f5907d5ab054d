/**
 * Sites: which there are and what their front page needs.
 *
 * <ul>
 *   <li>SIT-1.1 A person sees the sites they are a member of and the open ones; a closed site is not listed to others.
 * </ul>
 *
 * Out of scope: making and changing sites.
 */
package nl.plein.ejb.site;
