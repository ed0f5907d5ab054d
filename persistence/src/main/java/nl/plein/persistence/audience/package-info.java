/**
 * Visibility: one rule, kept as data.
 *
 * <p>An item points to an audience row and not to a level. The row carries a <em>reach key</em>: {@code public},
 * {@code signed-in}, {@code site:3}, {@code group:42} or {@code owner:7}. A viewer holds a set of such keys, and may
 * read what carries one of them.
 *
 * <ul>
 *   <li>VIS-2.1 Closing a group or a site rewrites rows of audiences and touches no item; opening it again gives
 *       everyone exactly what they had.
 *   <li>VIS-2.2 What a place was before, and when, stays known.
 * </ul>
 */
package nl.plein.persistence.audience;
