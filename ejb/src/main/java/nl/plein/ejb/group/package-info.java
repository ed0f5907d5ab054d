/**
 * Groups: people gather around a subject and decide who may come in.
 *
 * <ul>
 *   <li>GRP-1.1 A member of the site who joins an open group is admitted at once.
 *   <li>GRP-1.2 A member of the site who wants into a closed group asks, and may say why; an owner of the group admits
 *       or declines. <i>Why: owners carry the duty of care.</i>
 *   <li>GRP-1.3 A closed group cannot be joined without asking, and an open one is not asked.
 *   <li>GRP-1.4 Whoever is in already, or has asked already, is told so and nothing changes.
 *   <li>GRP-1.5 A request is answered once, by whoever is first.
 *   <li>GRP-1.6 A hidden group does not exist for those who are not in it.
 *   <li>GRP-1.7 A member may leave; the last owner may not.
 *   <li>GRP-1.8 Whoever may not read what is in a closed group still sees its name, purpose and size.
 * </ul>
 *
 * Out of scope: making groups, mail about requests.
 */
package nl.plein.ejb.group;
