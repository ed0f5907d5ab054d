/**
 * Visibility that explains itself: who can read an item or see a group, why somebody can, and who could at any moment
 * before.
 *
 * <ul>
 *   <li>ACC-1.1 Whoever reads an item is told in words who else can, and what would have to change.
 *   <li>ACC-1.2 Auditors, site managers and owners of the group learn for a person and any moment whether the person
 *       could read it and on which ground; each such question leaves one event that names item, person and moment.
 *   <li>ACC-1.3 They learn who all could read it at that moment, page by page.
 *   <li>ACC-1.4 Explaining shows nothing of the item itself: no title, no text, and no name of a group to who may not
 *       know of it: who is not in it while it is hidden, or not on its site while that is closed.
 *   <li>ACC-1.5 For everybody else, and on another site, the page answers as if there were no such item.
 *   <li>ACC-1.6 For a group the same page tells who finds it, who reads what is in it and how one becomes a member;
 *       those who may ask also learn which kind of group it was when, and both answers about any person and any moment.
 *   <li>ACC-1.7 Where a group is only read, explaining and emergency access stay.
 *   <li>ACC-1.8 Whom one asks about is looked for among those who are or were on the site or in the group, by who
 *       explains the whole platform among everybody. A mail address finds somebody only for who manages the members of
 *       the site or audits. <i>Why: else every owner learns who has an account elsewhere.</i>
 *   <li>ACC-2.1 Who runs a site reads nothing closed by that. In an emergency such a person opens a group for 1 to 24
 *       hours with a reason; without a reason it stays closed.
 *   <li>ACC-2.2 The owners of the group are told at once by mail who opened it, why and for how long; the log keeps it.
 *   <li>ACC-2.3 It opens reading, not writing; it ends by itself, or earlier by the person.
 *   <li>ACC-2.4 Auditors and everybody else cannot, and find no such page.
 *   <li>ACC-2.5 It lasts only while the person runs the site on which the group stands, or the platform: who loses that
 *       role, leaves or is banned reads the group no more from that moment on, nor when the group goes to a site that
 *       somebody else runs, and getting the role back does not open it again. Running another site does not count.
 *   <li>ACC-2.6 It opens what all members of the group read; neither what is meant for a subgroup, nor what somebody
 *       keeps to oneself. <i>Why: the owners of the group, who hear of it, could not read that either.</i>
 * </ul>
 *
 * Out of scope: changing who can read; that is editing the item, its group or its site.
 */
package nl.plein.ejb.access;
