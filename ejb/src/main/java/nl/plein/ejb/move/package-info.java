/**
 * Moving: a group goes to another site, or gets one of its own, with all that is in it.
 *
 * <ul>
 *   <li>MOV-1.1 Who manages both sites sees beforehand what a move does: how many people and items go, who becomes a
 *       member of the other site, and who reads what afterwards. A name that is taken there is told beforehand.
 *   <li>MOV-1.2 Members, roles, subgroups, items, versions, comments and files go along, at once for everybody. Who is
 *       banned from the other site does not go along. Members are told by mail.
 *   <li>MOV-1.3 Who could read an item or see the group at an earlier moment is answered as it was then, on the site
 *       where the group stood.
 *   <li>MOV-1.4 Old addresses of the group, its items and its files lead on, for who may read what is there; for others
 *       they are not found, and for nobody while the site where it stands now is switched off.
 *   <li>MOV-1.5 For a week it can be taken back, unless the group was moved again; who became a member of the other
 *       site by it, and has nothing else there, is one no more. A site that was made for the group is switched off when
 *       nothing else is on it, and stays otherwise; the list of moves says which.
 *   <li>MOV-1.6 A group gets a site of its own; its owners manage that site once the group is there: each leaves an
 *       event and hears so by mail. Beforehand one sees what comes of it, as with a move; a name or address that cannot
 *       be had is refused before that.
 *   <li>MOV-1.7 While a group is being moved one sees how many of its people and items are done.
 *   <li>MOV-1.8 A group has an owner wherever it goes: when the other site keeps all its owners out, it passes to who
 *       has been in it longest and goes along, who hears so by mail. Beforehand one sees who that is; when there is
 *       nobody, the move is refused with what to do.
 *   <li>MOV-1.9 What happened to a group, its items, comments and files is shown to who audits the site where it
 *       stands, also from before it came. Who audits a site that it left is shown what happened there, and nothing of
 *       after or elsewhere; so it is when a move is taken back. <i>Why: who answers for a group must be able to look
 *       into its past; the log itself stays as it was written.</i>
 *   <li>MOV-1.10 Where who runs the platform approves sites, the site is asked for with the group that gets it, after
 *       the same look. Who decides sees which group of which site it is, with its numbers. The yes makes the site and
 *       lets the group go there in the name of who asked, if this person still manages the site on which the group
 *       still stands; else it is refused with what to do, and the request waits on. One site waits for a group at a
 *       time; who asked may withdraw it.
 *   <li>MOV-1.11 A group goes to no site that is switched off, only read or deleted, also when a move is taken back,
 *       and when that came before the job began. <i>Why: what stands on a deleted site nobody gets back.</i>
 * </ul>
 *
 * Out of scope: copying a group ({@code copy}).
 */
package nl.plein.ejb.move;
