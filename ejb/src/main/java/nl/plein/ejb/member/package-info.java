/**
 * The members of a site, and of its groups, for who manages them: finding, taking along, and dealing with many at once.
 *
 * <ul>
 *   <li>MEM-1.1 Managers of members list members by name, mail address, organisation, role, state, last visit and day
 *       of joining. Nobody else does.
 *   <li>MEM-1.2 The same selection can be taken along as a file; a cell that a sheet would take for a formula is words.
 *   <li>MEM-1.3 For many at once: end memberships, ban, give a role, bring into a group. First it is shown what would
 *       be done, and who is left out and why: the manager who acts, the last manager, who has it already.
 *   <li>MEM-1.4 What is done to many leaves an event for each of them. When one of those who were ticked fails on the
 *       way, nothing is done.
 *   <li>MEM-1.5 A role is given by who may give roles; into a group that is not open only its owner brings people.
 *   <li>MEM-1.6 It is kept when a member last came onto the site, not how often and not where.
 *   <li>MEM-1.7 It can be meant for all whom the selection finds, on all pages. How many they are is shown with some of
 *       their names; when it would be done to others than that person saw, nothing is done. <i>Why: nobody is put out
 *       of a site for coming in at the wrong moment.</i>
 *   <li>MEM-1.8 To more than a hundred it is done as a job, one by one: with whom it cannot be done any more is left
 *       out, and the result comes by mail. Begun again, the job does nothing twice.
 *   <li>MEM-1.9 The group into which members are brought is found by a part of its name.
 *   <li>MEM-1.10 The pictures that members show can be taken along in one file with a list of whose they are. It is
 *       made as a job with the rights of that moment, is for the one who asked and still has the right, and is removed
 *       after seven days; each of these leaves an event.
 *   <li>MEM-1.11 Who is banned is found by a part of the name. Of those who were ticked, or of all that a search finds,
 *       a hundred at most, the bans are lifted after a second look, each as one is lifted alone. When it would be
 *       others than the manager saw, nothing is done.
 *   <li>MEM-1.12 Who decides on requests to be deleted can narrow the list of members to those who asked; to nobody
 *       else does it tell that somebody did.
 *   <li>MEM-1.13 Who takes the members along chooses the columns, among them each field that the site asks. Of each
 *       member the file has what the profile page shows who takes it along, and the log has which columns. It is
 *       written in pieces, and can be sent in again as a list (MEM-2.4).
 *   <li>MEM-2.1 Many people are brought by a file with a column of mail addresses and, if wanted, one of groups: who is
 *       not a member is invited, who is comes into the group. <i>Why: nobody becomes a member by a mail address that
 *       somebody else typed.</i>
 *   <li>MEM-2.2 A file may be in UTF-8, UTF-16 or Windows-1252 and it is told which. What cannot be read, names the
 *       same column twice, or has more than 10,000 lines or 70 columns is refused, with the number of the line, and
 *       nothing is kept of it.
 *   <li>MEM-2.3 First it is shown what would be done, and which lines are left out and why; then it is done as a job,
 *       and the result comes by mail. Begun again, the job does nothing twice.
 *   <li>MEM-2.4 Whoever sends it in says what each column fills, as far as the names of the columns do not: the mail
 *       address, the identifier that a list of members has, a group, or a field of the profile. A member is known by
 *       the identifier or else the address; where the two mean different people the line is left out.
 *   <li>MEM-2.5 A column for a field fills it for members; an empty cell changes nothing, and what a person told gives
 *       way only when that is chosen. The second look says which answers would become what. A line with an answer that
 *       does not fit is left out whole. Who is not a member yet is invited, and of that line no answer is kept. <i>Why:
 *       nothing is kept of who may never come.</i>
 *   <li>MEM-2.6 What was done is in the log with how many were invited, placed and filled in, and each member whose
 *       answers changed has an event.
 * </ul>
 *
 * Of a group:
 *
 * <ul>
 *   <li>MEM-3.1 An owner of a group ends the membership of those who were ticked in its list of members, or of all whom
 *       a search there finds, with a reason that each of them reads. First it is shown how many they are, and who is
 *       left out: who acts. When it would be done to others than the owner saw, nothing is done.
 *   <li>MEM-3.2 Each of them goes as one who is sent away alone: reading, subgroups and waiting mail end in the same
 *       moment, and each leaves an event. An owner stays, also when two act at once.
 *   <li>MEM-3.3 More than a hundred are sent away as a job, one by one, as long as who wanted it owns the group; the
 *       result comes by mail. Begun again, the job does nothing twice.
 * </ul>
 *
 * Out of scope: admission one by one ({@code admission}), what roles may do ({@code site}).
 */
package nl.plein.ejb.member;
