/**
 * Visibility: one rule, kept as data.
 *
 * <p>An item points to an audience row and not to a level. The row carries a <em>reach key</em>: {@code public},
 * {@code signed-in}, {@code site:3}, {@code group:42} or {@code owner:7}. A viewer holds a set of such keys, and may
 * read what carries one of them. Closing a group rewrites the few rows of its audiences and touches no item.
 */
package nl.plein.persistence.audience;
