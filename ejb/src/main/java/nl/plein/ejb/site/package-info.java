/**
 * Sites: which there are, how they begin, and how they are run.
 *
 * <ul>
 *   <li>SIT-1.1 A person is shown the sites they are a member of, and nobody else is.
 *   <li>SIT-2.1 Whoever is signed in may ask for a site, when the platform is set so; it is there at once, or waits for
 *       a manager of the platform; those are told by mail. <i>Why: some platforms must know who works under their
 *       name.</i>
 *   <li>SIT-2.2 Who starts a site is its first member and its first manager; so nothing is started for who was blocked
 *       after asking.
 *   <li>SIT-2.3 An address that is reserved, looks like another, or is not made of plain letters is refused; so is a
 *       name that looks like that of another site.
 *   <li>SIT-2.4 A request is answered once, by whoever is first; a no says why. Who asked may withdraw it until then.
 *   <li>SIT-2.5 A site counts its members, and says when it was last used, without anybody counting.
 *   <li>SIT-2.6 What people do on a site, and who becomes a member, stops no manager who changes it at that moment.
 *   <li>SIT-2.7 Sites and groups are found by a part of their name or purpose as it is now, capitals or not.
 *   <li>SIT-2.8 Who leaves a site, comes in by one of its groups, or moves one of them waits for the others and stops
 *       none of them. <i>The order of their locks stands in the package of the tables.</i>
 *   <li>SIT-2.9 Of two who take the same name or address at once, for a site or in asking for one, the second is told
 *       so and nothing of the first is lost. <i>Names and addresses are taken one at a time, on all nodes.</i>
 *   <li>SIT-3.1 Before a site opens or closes its managers see what changes, in numbers; it applies at once to all that
 *       is in it, and taking it back gives everyone exactly what they had.
 *   <li>SIT-3.2 A site may show what is public to its own networks only, beside who is signed in.
 *   <li>SIT-3.3 What managers choose is one of the values a setting knows; what they do not choose has its default.
 *   <li>SIT-3.4 Who chooses a setting that somebody else chose since they looked is told so, and nothing is changed;
 *       what each of two managers chose of different settings is kept.
 *   <li>SIT-3.5 A site may demand two factors. To whoever came in without them it is a site of which the person is no
 *       member and on which the person has no role, wherever that is asked; mail about it goes on, people take along
 *       what they wrote themselves, and roles of the platform hold as before. Only a manager who came in with two
 *       factors can demand them, and furniture of another site does not. <i>Why: nobody shuts oneself out.</i>
 *   <li>SIT-3.6 Managers change what a site is called and what it is for, by the rules of SIT-2.3; its own name is no
 *       hindrance. The event keeps both names. Of two managers who do so at once the second is told.
 *   <li>SIT-3.7 Of two managers who open, close, switch off or on a site at once, the second is told so, and what the
 *       first did stays.
 *   <li>SIT-3.8 How many are on a site that is not open, and when it was last used, is told to its members only: not in
 *       the directory, and not by its order. What everybody learns of it all the same is told to its managers, before
 *       they close it and while it is closed.
 *   <li>SIT-3.9 What opening or closing changes is counted for what people wrote, and for what they told of themselves
 *       in fields that the site still asks.
 *   <li>SIT-3.10 A site is of one organisation or of several together, or of none until somebody says so; managers say
 *       so, and the directory of sites names them. The last one stays. It changes nobody's rights. That of them which
 *       has been named longest makes the records. <i>Why: an archive asks whose the records are.</i>
 *   <li>SIT-4.1 A role on a site is given to a member, from one day until another, and counts from the first until the
 *       last; the person and the managers are told.
 *   <li>SIT-4.2 A site always has a manager without a last day, also when two go at once; who is blocked on the
 *       platform counts for none.
 *   <li>SIT-4.3 Nobody makes oneself auditor or archivist. <i>Why: who watches must be chosen by another.</i>
 *   <li>SIT-4.4 Who gives up the own role of manager reads first what that ends.
 *   <li>SIT-4.5 A role on the whole platform (manager, auditor, archivist) is given and taken away by its managers, by
 *       the rules of SIT-4.1 to SIT-4.4; they and the person hear so by mail. It needs no membership.
 *   <li>SIT-5.1 A site has one main address and others that lead to it; an address of another site, a reserved one, and
 *       one that imitates the platform are refused. Who makes another address the main one is led there.
 *   <li>SIT-5.2 An address that a site gave up leads nowhere, as any unknown one. For 90 days it is kept for the site,
 *       which takes it back at once; another site is told from which day it is free. What a deleted site was reached at
 *       goes to nobody. <i>Why: who follows an old link of an organisation must not end up with somebody else.</i>
 *   <li>SIT-6.1 A colour that stands out too little, or in which text cannot be read, is refused with the nearest one
 *       that passes; of two managers who choose colours at once the second is told so.
 *   <li>SIT-6.2 Logo and icon are drawn anew, so that nothing but their dots is left; a logo says in words what it
 *       shows.
 *   <li>SIT-6.3 Colours and letter are shown on the page itself while they are chosen, before anything is saved.
 *   <li>SIT-7.1 A site that may only be read refuses every change; one that is switched off is not reached.
 *   <li>SIT-7.2 Deleting a site takes two managers and a week, in which it can be stopped.
 *   <li>SIT-7.3 A deletion that is stopped does not happen, also when it is stopped as the week ends; it happens once,
 *       with one event, and its managers hear so. One site that cannot be deleted holds up no other.
 *   <li>SIT-7.4 Who switches a site off reads first that this shuts out oneself too, and who switches it on again. What
 *       answers it says so and leads to the sites of the platform, and whoever decides there to where it is undone.
 *   <li>SIT-7.5 What is on a site that is switched off or deleted is nowhere else either: not among what is new on the
 *       platform, for whoever looks, and not in what people find of their own sites: news, what waits for them, groups.
 *       Once it is on again all of it is back.
 *   <li>SIT-8.1 Editors make a menu of at most three levels, in their order; a way below itself is refused. Who is
 *       shown a way is decided by the same rule as who reads an item, and what stands below a hidden way is hidden.
 *   <li>SIT-8.2 Editors let old paths lead on: each path once, never round in a circle, and off the site only when they
 *       say so. An https address on a host of the site is a path on it.
 *   <li>SIT-8.3 Managers see figures of each month, which a round counted; a month that is over is counted once.
 *   <li>SIT-8.8 They also see how much the files of the site take, and which ten groups take most, as a round counted
 *       it in the last day. A hidden group that one is not in has no name there.
 *   <li>SIT-8.9 And how many people were on the site in the last ten minutes, but not who. <i>Why: it tells when to
 *       change something, and is nobody else's business.</i>
 *   <li>SIT-8.4 Who edits a site changes its menu, its footer, its old addresses and which groups are pointed out, and
 *       nothing else of it.
 *   <li>SIT-8.5 A way may be called something else in a second language; who reads in another one finds the first name.
 *   <li>SIT-8.6 Editors choose which parts the front page shows, in which order, and write words of their own on it;
 *       only what is shown is asked for, and within each part everybody finds what they may see.
 *   <li>SIT-8.7 Who manages two sites furnishes one like the other, after seeing how much comes: settings and look are
 *       taken over, ways, fields and tags are added that are lacking. Nothing goes along that people put there, nor who
 *       reads.
 *   <li>SIT-8.10 Who chooses another site, to furnish this one like it or to move a group to it, sees twenty of those
 *       that this person manages, and finds the others by a part of the name or the address. One that is switched off
 *       or deleted is not among them, and cannot be chosen.
 *   <li>SIT-8.11 A field that comes along from another site brings the list of answers that it takes.
 * </ul>
 *
 * Out of scope: who is admitted to a site.
 */
package nl.plein.ejb.site;
