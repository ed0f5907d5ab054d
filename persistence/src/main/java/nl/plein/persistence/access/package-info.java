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
 * </ul>
 *
 * Out of scope: when a site was switched off. Nobody reached what is on it then; the log tells from when until when.
 */
package nl.plein.persistence.access;
