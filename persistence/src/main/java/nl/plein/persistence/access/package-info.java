/**
 * Who could read something, now and at any moment before: the rule of {@code nl.plein.persistence.audience}, applied to
 * what was true then. Items, places and memberships keep from when until when they were what; nothing here is kept
 * twice.
 *
 * <ul>
 *   <li>VIS-3.1 At every moment the answer about that moment is what the filter of the lists gave then.
 *   <li>VIS-3.2 The answer names the ground: the membership by which somebody may read, with its beginning.
 *   <li>VIS-3.3 What was opened in an emergency is open while that lasted, and said to be open by it; it lasted only
 *       while the person ran the site on which the group stood.
 *   <li>VIS-3.4 While a site was switched off or deleted nobody could read what stood on it or find its groups, by
 *       whatever ground; the answer says that this is why. It stays so once the site is on again, and for a group that
 *       went to another site later. What was before this was kept is taken from the log, as far as that still knows.
 * </ul>
 */
package nl.plein.persistence.access;
