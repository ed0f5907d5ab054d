/**
 * People: what a site asks of its members, what each of them tells, and to whom.
 *
 * <ul>
 *   <li>PPL-1.1 Managers say what a site asks: fields of several kinds, in sections and an order of their own. A field
 *       that is taken away keeps what was told, and can be asked again.
 *   <li>PPL-1.2 A member answers for oneself only. An answer that does not fit its field is refused with what would,
 *       and nothing of the form is kept.
 *   <li>PPL-1.3 Of each answer the person says who may read it, unless the site does; the filter of the lists decides
 *       over answers as it does over items, and what a site allows bounds both.
 *   <li>PPL-1.4 Nothing a manager changes opens to more people what somebody told before.
 *   <li>PPL-1.5 What the identity provider says fills the fields that the site bound to it, at each sign-in; the person
 *       can say who reads it, and cannot change it. Where the provider says nothing, the person does.
 *   <li>PPL-1.6 A profile is there for members of the site, and for others who may read an answer in it. For everybody
 *       else, and of who left, it is not there.
 *   <li>PPL-1.7 Whoever works for none of the organisations whose site it is, is shown as external wherever the site
 *       names who wrote, said something, became a member, asks to join, is invited, is in a subgroup, has a role, is
 *       kept out, can or could read, or is one of many to whom something is to be done.
 *   <li>PPL-1.8 A profile lists what the person wrote and where the person said something, as far as the viewer may
 *       read it, and of the person's groups those that the viewer is in too or every member may look into.
 *   <li>PPL-1.9 A picture that a person shows is drawn anew as a square in two sizes, upright and without what the file
 *       said beside its dots. One with too many dots is refused before it is unpacked. Members of a site see those of
 *       its members, nobody else does, and the person can take it away.
 *   <li>PPL-1.10 The bytes of a picture that nobody shows any more are thrown away within two hours, unless something
 *       else is made of the same.
 *   <li>PPL-1.11 Managers give a line of text a list of the answers that fit, as a file of one on each line: UTF-8 or
 *       Windows-1252, ten thousand at most, each once. A file with a line that nobody could answer, or that a sheet
 *       would take for a formula, is refused with its number, and nothing changes. They see how many there are, the
 *       first ones, and how many members told something else; they take the list along and away.
 *   <li>PPL-1.12 An answer that is not in the list is refused with some that are; small and large letters do not count,
 *       and it is kept as the list spells it. What was told before stays until the person changes the profile.
 *       Suggestions come as one types, ten at most, to members of the site.
 *   <li>PPL-1.13 What the identity provider says and the list does not have is not kept; the person answers then, and
 *       managers see of how many that is so. Of what people told themselves those are counted whose answers the manager
 *       may read. <i>Why: nobody is locked out by the words of another system.</i>
 *   <li>PPL-1.14 Of two sign-ins of one person, or of a sign-in and whoever fills in answers on a site at that moment,
 *       one waits for the other: sites in the order of their numbers, then the person. One answer is kept. A sign-in
 *       that changes nothing on a site does not wait for it.
 *   <li>PPL-1.15 To judge what more than twenty people are to have in a field, its list is read once; of fewer each
 *       answer is asked for. Both say the same.
 *   <li>PPL-1.16 A field that the site fills in, from a list or a directory, no person changes: it says who reads the
 *       answer, where the site leaves that free. It is not required, and nobody is asked for it at the entrance; what
 *       people told in it before gives way to what the site fills in.
 *   <li>PPL-2.1 Members of a site find its members by name, organisation and the fields that the site marks for it, in
 *       the order of their names.
 *   <li>PPL-2.2 Looking for an answer finds only what the one who looks may read, and so do the numbers beside what can
 *       be chosen. <i>Why: else one learns by searching what one may not read.</i>
 *   <li>PPL-2.3 Who left, was banned or is blocked is not found.
 *   <li>PPL-2.4 On a site with more than five hundred members nobody is counted beside what can be chosen, and an
 *       organisation is typed. <i>Why: else a page costs more on each larger site.</i>
 *   <li>PPL-3.1 On one page a person finds what is new on all sites of the person, what waits for an answer of the
 *       person, and the person's groups and sites; nothing that the person may not read or answer.
 *   <li>PPL-3.5 What waits there is also: groups and sites that others ask for, agreements that a site has not
 *       accepted, and requests to be deleted, each for who decides on it and nobody else; an invitation is a link to
 *       answer it.
 *   <li>PPL-3.6 Groups are listed there page by page, and of very many sites there is a way to all.
 *   <li>PPL-3.2 The parts of that page come in the order that the person chooses, and can be hidden.
 *   <li>PPL-3.4 Whoever is new on a site, and everybody when it begins to ask something of newcomers, is welcomed there
 *       once, in three steps that can be skipped: who one is here and what is asked, two groups to begin with, how
 *       often mail comes. Nobody is kept from anything by it.
 *   <li>PPL-4.1 A member of a site writes a mail to another member of it. Neither learns the mail address of the other:
 *       the answer goes by the same way. Everybody else learns nothing, not even that the person is there.
 *   <li>PPL-4.2 Who writes has a copy when wished, and writes twenty such mails a day at most, over all sites.
 *   <li>PPL-4.3 Whoever does not want such mails says so once; each of them tells where.
 *   <li>PPL-5.1 Managers choose a date that is asked, and members find among people whose day of it is or was from two
 *       days ago until in two weeks: fifty at most, never with the year, and only what the one who looks may read. In a
 *       year without 29 February that day is kept on the 28th.
 *   <li>PPL-5.2 Managers let a member list who told the same as that member in one field, such as a department; the
 *       member hears of the beginning and the end by mail. Who told something else is not in the list, nor is who told
 *       the same to others only; it ends when the member leaves the site. <i>Why: who leads a department needs its
 *       people, and not a right over them.</i>
 *   <li>PPL-6.1 What a site fills in for a member, from a list or a directory, must fit its field as the member's own
 *       answer must. Those read it who read the answer before it, else those whom the field presets. What the member
 *       told stays, unless who fills in says that it gives way; what the member's organisation says always stays.
 *   <li>PPL-6.2 Who fills in learns nothing of an answer that one may not read: it is not shown and not compared.
 *       <i>Why: else one learns by filling in what one may not read.</i>
 * </ul>
 *
 * Out of scope: names, organisations and mail addresses, which follow the identity provider ({@code signin}); how often
 * mail about what is new comes ({@code news}).
 */
package nl.plein.ejb.people;
