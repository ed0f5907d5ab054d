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
 *   <li>GRP-1.9 What somebody asked of groups of a site, or of its managers for a group, is closed when the person is
 *       on the site no more, and when a group goes to a site on which who asked is not. Nobody is let in, and no group
 *       is started, for who is not on the site at that moment. <i>Why: else who was banned comes back by an old
 *       request.</i>
 *   <li>GRP-1.10 Somebody has one open request to a group, also from two windows at once.
 *   <li>GRP-1.11 Who answers a request may say something to the person, in at most 500 characters. The person reads it
 *       in the mail, among the own data, and of a request that was declined on the page of the group. The log keeps
 *       that something was said, not what.
 * </ul>
 *
 * The care for a group:
 *
 * <ul>
 *   <li>GRP-2.1 A member of the site starts a group, and owns it. A name, a sentence on what for, a kind and a way of
 *       joining are needed.
 *   <li>GRP-2.2 A name is there once on a site; one that looks the same to a reader is refused as well.
 *   <li>GRP-2.3 Owners change what the group says of itself. Who was shown an older text than is saved is told who was
 *       earlier, sees what is saved, and loses nothing.
 *   <li>GRP-2.4 Joining is free, on request, or by invitation; owners may say that members do not leave.
 *   <li>GRP-2.5 Before a group is opened, closed or hidden its owner sees, in words and numbers, who reads what
 *       afterwards. It happens at once, no item is touched, and taking it back gives everyone what they had.
 * </ul>
 *
 * Its members:
 *
 * <ul>
 *   <li>GRP-3.1 Who may read what is in a group sees its members, can search them by name and narrow them to an
 *       organisation or to owners; mail addresses are neither shown nor searched.
 *   <li>GRP-3.2 An owner makes others owner, takes that back, or hands the group over. There is always an owner, also
 *       when two act at once; who is blocked on the platform counts for none.
 *   <li>GRP-3.3 An owner ends the membership of somebody else, with a reason that the person reads. Reading, waiting
 *       mail and subgroups end in the same moment.
 *   <li>GRP-3.4 An owner takes the list of members along as a file, in columns that the owner chooses, with the
 *       subgroups of each; no cell of it is a formula. When somebody was last seen on the site is in it for who manages
 *       the members of the site, nobody else. Where the managers of a site want so, only that person takes it along.
 *   <li>GRP-3.5 A group can be made one that is only read: it is still found and read, and every change is refused with
 *       a sentence, until an owner takes it back.
 *   <li>GRP-3.10 The owners, fifty at most, hear by mail who asks to come in; why is read where it is answered.
 *   <li>GRP-3.6 Who asked to come in, was made owner, or was sent away is told by mail.
 *   <li>GRP-3.7 In a group with more than five hundred members nobody is counted beside the organisations that the list
 *       is narrowed to, and a name is typed. <i>Why: else the page costs more in each larger group.</i>
 *   <li>GRP-3.8 When the only owner is a member of the site no more, the group passes to who has been in it longest and
 *       is not blocked, who hears so by mail; with nobody left it is only read. Either leaves an event.
 *   <li>GRP-3.9 Who manages the site makes a member of it an owner of a group that the manager may know of, never
 *       oneself, with a reason that the owners read. <i>Why: else nobody can help when the only owner is ill.</i>
 * </ul>
 *
 * Invitations:
 *
 * <ul>
 *   <li>GRP-4.1 An owner invites people of the site by name, and others by mail address. Somebody is invited once at a
 *       time; an invitation can be sent again, five times at most, and withdrawn.
 *   <li>GRP-4.2 An invitation is answered once, within fourteen days, and by the person it is for when it is for a
 *       person. Its code is random, stands in the mail only, and an earlier one is worth nothing any more. Who is
 *       invited by name answers from the own overview without a code; the identifier there is worth nothing to others.
 *   <li>GRP-4.3 Who comes in by invitation from outside the site is on the site as well, through its one door: also in
 *       the groups that take people in by themselves, with what the organisation says of the person, and without an
 *       open request.
 *   <li>GRP-4.6 Who is banned from the site cannot accept an invitation, and reads why. Such an address is not invited,
 *       and its inviter is sent to the managers of the site. Invitations by name end when the person leaves the site or
 *       is banned. <i>Why: a group is no way round the managers of members.</i>
 *   <li>GRP-4.7 With an invitation its inviter can say something in own words, each time it goes out: 2,000 characters
 *       at most, without any form. Mail and page show it as the words of the inviter.
 *   <li>GRP-4.4 A file of addresses is first looked at, with numbers and the lines that are left out, and then invited.
 *       One with other columns, another encoding or more than a thousand lines is refused and changes nothing.
 *   <li>GRP-4.5 Who is invited by mail address is written to in the language of the account with that address; who has
 *       no account, in the language of the site.
 * </ul>
 *
 * Subgroups:
 *
 * <ul>
 *   <li>GRP-5.1 Owners make subgroups, under names that differ to a reader, and say which members are in them.
 *   <li>GRP-5.2 What is meant for a subgroup is read by who is in it at that moment, whatever the group and the site
 *       allow; its members write for it, others do not.
 *   <li>GRP-5.3 Who leaves the group leaves its subgroups; who was in which, and when, stays known.
 *   <li>GRP-5.4 A subgroup gets another name, or is taken away; not while something is meant for it.
 *   <li>GRP-5.5 Where the managers of a site want so, owners make no new subgroups, and no group gets those of another
 *       it is started like or copied from; those that are there stay.
 * </ul>
 *
 * The list of groups:
 *
 * <ul>
 *   <li>GRP-6.1 All groups of the site, one's own, the open, the closed and the newest; words narrow each to names and
 *       purposes that hold them.
 *   <li>GRP-6.2 A few groups are suggested that people of one's own organisation are in.
 *   <li>GRP-6.3 Managers and editors of the site point groups out; groups are also listed by when somebody was last
 *       active in them, page by page without a gap.
 *   <li>GRP-6.4 To who is new two groups are suggested: of colleagues, else pointed out, else the newest, each with
 *       when it was last used and why it is there; none that one cannot come into, is in or asked for. One comes into a
 *       free group on the spot. <i>Why: with a single step more many never come into any.</i>
 * </ul>
 *
 * Words to its members:
 *
 * <ul>
 *   <li>GRP-7.1 Who comes in reads what the owners say to newcomers, on the page and by mail.
 *   <li>GRP-7.2 An owner writes a mail to all members, after a trial to oneself if wished, and at most once an hour.
 *       Who only asked to come in gets none.
 *   <li>GRP-7.3 An owner writes to a subgroup, or to members that were picked in the list, a hundred at most; once in
 *       five minutes, and to more than a hundred people as seldom as to all. Who was picked and is not in the group
 *       gets nothing, and is counted. <i>Why: a number tells no one whether somebody left or never was there.</i>
 *   <li>GRP-7.4 Before it is sent the owner reads to how many people a mail goes, and it goes to so many or to nobody.
 *       Who was not on the site for half a year is left out if the owner wants that; the owner gets a copy if wished.
 * </ul>
 *
 * Where groups come from, and when they are asked whether they are still needed:
 *
 * <ul>
 *   <li>GRP-8.1 An owner says of which organisations the people come in by themselves, after seeing how many: those on
 *       the site at once, others when they come onto it. Who left is not taken back. <i>Why: everybody of a team has to
 *       be in some groups, and nobody wants to invite them one by one.</i>
 *   <li>GRP-8.8 An organisation is found by a part of its name among those that have people on the site, the one that
 *       is named just so first; fifty at most bring their people into one group.
 *   <li>GRP-8.5 An owner says which answer that can be chosen in the profile brings people in, after seeing how many.
 *       Only answers count that all members of the site may read, since being in a group tells them; who left is not
 *       taken back.
 *   <li>GRP-8.9 An owner who manages the members of the site too says that everybody on it comes in, after seeing how
 *       many: those on it by a job, some at a time, others at the moment they come onto it in whichever way, whoever
 *       they work for. Any owner stops it, and who is in stays in; who left is not taken back. Said again it takes in
 *       who is missing, as after a time in which the group was only read. On another site it stops. <i>Why: some groups
 *       are for all, and that is not for each owner to say, since all get mail and may be kept from leaving.</i>
 *   <li>GRP-8.2 Where the managers of a site want so, they say yes or no to a group before it is there; the first
 *       answer counts, a no says why, and the person who asked is told.
 *   <li>GRP-8.3 A group is started like a template, or like one's own: with its texts, kind and subgroups; with its
 *       members only when an owner of it wants so; never with what is in it.
 *   <li>GRP-8.4 When a group was silent for the term that the managers of the site chose, its owners are asked once
 *       whether it is still needed; they keep it, or let it be only read.
 *   <li>GRP-8.6 An owner shows, leaves out and orders the parts of the group's page: introduction, what is new, ways to
 *       its members and to search by tag. Leaving a part out closes nothing, and who may not read what is in the group
 *       is always told so. <i>Why: each group works in its own way, and rights are not a matter of order.</i>
 *   <li>GRP-8.7 A group says when it was last used, to ten minutes, and that stops no owner who changes it at that
 *       moment.
 * </ul>
 *
 * What a group asks of its members:
 *
 * <ul>
 *   <li>GRP-9.1 Owners say which of the fields that the site asks somebody has told something in before coming in, ten
 *       at most, and why. Who was shown something older than is saved is told so, and nothing changes. What the site
 *       asks no more, or an organisation says at sign-in, the group does not ask either.
 *   <li>GRP-9.2 Who joins, asks to come in or accepts an invitation tells what is lacking, and to whom, with the same
 *       press of the button. Where an answer is missing or does not fit nothing is saved. <i>Why: people tell more, and
 *       better, where they see what it is for.</i>
 *   <li>GRP-9.3 Who is in stays in, however the person came; the list of members tells what is lacking, and leads to
 *       it.
 *   <li>GRP-9.4 The list of members shows up to three answers that its owners choose, of each member only what the one
 *       who looks may read.
 *   <li>GRP-9.5 It can be narrowed to what is chosen in those fields, and finds only what the one who looks may read.
 *       What it does not show it is not narrowed by.
 *   <li>GRP-9.6 The file of members carries those answers, or others that the site asks and the owner chooses, as far
 *       as everybody in the group may read them. <i>Why: a file goes from hand to hand.</i>
 *   <li>GRP-9.7 A group like another on its site, or a copy of it, asks and shows the same. One that goes to another
 *       site asks and shows nothing until its owners say what, since fields are those of a site.
 * </ul>
 *
 * What a group looks like and is found by:
 *
 * <ul>
 *   <li>GRP-10.1 Owners say whether the introduction of a group is for everybody who sees the group, or for its members
 *       only. For whom it is not, it is nowhere: not on the page, in a group that is started like it, or in a copy.
 *   <li>GRP-10.2 Owners let a group carry tags that the site offers, and words of their own where its managers allow
 *       that; at most ten. Who was shown others than are saved is told who was earlier.
 *   <li>GRP-10.3 The list of groups is narrowed to those that carry a tag, or all of several, in each of its views and
 *       with words, page by page; words find a tag too. A tag that no group carries answers like one that is not there.
 *   <li>GRP-10.4 A tag that is spelled in another way, goes up in another or is taken away is so for groups as well;
 *       the words of a group go along to another site, to a group that is started like it and to a copy, and belong to
 *       its archive metadata.
 *   <li>GRP-10.5 Owners choose tags with which a new item in the group begins; who writes it may take them off.
 *   <li>GRP-10.6 Owners give a group an icon and a cover, and take them away. Nothing of what was sent is left but its
 *       dots; what is no picture, or has too few or too many dots, is refused. Bytes that nothing shows any more are
 *       thrown away.
 *   <li>GRP-10.7 A cover has a text for who does not see it, or only decorates.
 *   <li>GRP-10.8 Who may not know of a group does not find its pictures; a group that is started like it or copied
 *       looks like it.
 * </ul>
 *
 * Who answers for groups:
 *
 * <ul>
 *   <li>GRP-11.1 Who manages a site takes along a file of its groups: a line for each owner with mail address, and how
 *       many members and files there are and when somebody was last active. A hidden group that one is not in has
 *       neither name nor identifier there. No cell is a formula, and one event tells of it.
 * </ul>
 *
 * Out of scope: moving a group to another site ({@code move}), copying one with what is in it ({@code copy}).
 */
package nl.plein.ejb.group;
