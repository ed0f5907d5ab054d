/**
 * Copying: a new group is made from one that is there, with what is in it when that is wanted.
 *
 * <ul>
 *   <li>CPY-1.1 An owner of a group, and a manager of its site, makes a new group from it and owns it, where that
 *       person may start groups. What the group says of itself, its kind, its way of joining and the order of its page
 *       go along; who comes into it by itself does not.
 *   <li>CPY-1.2 By choice of an owner its subgroups go along, without people. By choice of either its items go along
 *       with their files, as far as that person may read them. What is meant for the group is meant for the new group,
 *       what is meant for a subgroup or for oneself stays behind, and so do comments and earlier versions.
 *   <li>CPY-1.3 A copied item says whose text it was and of when; who copied it answers for it from then on. <i>Why:
 *       nobody gets words put into their mouth in a group they never were in.</i>
 *   <li>CPY-1.4 First it is shown how much there is. What is in the group is copied as a job, which does nothing twice
 *       when it is begun again; each item leaves an event that names the one it was copied from.
 *   <li>CPY-1.5 Members never go along by themselves: an owner may have them invited, and each decides.
 * </ul>
 *
 * Out of scope: starting a group like another one without what is in it ({@code group}).
 */
package nl.plein.ejb.copy;
