/**
 * Visibility: one rule, kept as data.
 *
 * <p>An item points to an audience row and not to a level. The row carries a <em>reach key</em>: {@code public},
 * {@code signed-in}, {@code site:3}, {@code group:42} or {@code owner:7}. A viewer holds a set of such keys, and may
 * read what carries one of them. What somebody keeps to oneself in a group carries {@code owner:7:42}.
 *
 * <ul>
 *   <li>VIS-2.1 Closing a group or a site rewrites rows of audiences and touches no item; opening it again gives
 *       everyone exactly what they had.
 *   <li>VIS-2.2 What a place was before, and when, stays known.
 *   <li>VIS-2.3 What somebody keeps to oneself in a group is read by nobody else, and by its writer while a member of
 *       the group. <i>Why: its page tells of the group, which who left may not know any more.</i>
 * </ul>
 */
package nl.plein.persistence.audience;
