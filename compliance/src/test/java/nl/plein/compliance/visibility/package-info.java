/**
 * Who sees what where: every kind of person, every audience, every place where an item can show.
 *
 * <ul>
 *   <li>VIS-1.1 Whoever may read an item finds it at every outlet that is meant for it.
 *   <li>VIS-1.2 Whoever may not read it finds nothing of it at any outlet, and gets the very page of an item that does
 *       not exist.
 *   <li>VIS-1.3 The table knows every pair of person and audience at every outlet; what is new becomes a row of it.
 *   <li>VIS-1.4 The same is said of every page that is not about one item: of groups, of members, of managing, of the
 *       log and the archive.
 *   <li>VIS-1.5 Each page of the product is in one of the two tables, or is excused by name with a reason; a new one is
 *       noticed, and so is an excuse that is needed no more.
 *   <li>VIS-1.6 On a site that may only be read everybody sees what they saw before. What is on one that is switched
 *       off is at no outlet for anybody: not there, not on the platform, not on the own overview, and not in the mail
 *       about what is new. Once it is on again all is as it was.
 *   <li>VIS-1.7 The same tables hold however open the site is. On one for its own networks a visitor from elsewhere,
 *       and on a closed one whoever is no member, finds nothing of it at any outlet, there or on the platform: whatever
 *       the address there, a visitor is asked to sign in, and who is signed in gets the page of what does not exist.
 *       What stays is what one asks before coming in, what is one's own, and for who audits the log and who may read
 *       what. All others see what they saw, and everybody does once it is open again.
 *   <li>VIS-4.1 Each of these people follows all links from the front pages and tries every address of the product,
 *       with everything there is: a word that was planted in something meets nobody else.
 *   <li>VIS-4.2 On that whole walk nothing breaks.
 * </ul>
 *
 * What is new: a page in {@link nl.plein.compliance.visibility.Room}, a place where an item shows in
 * {@link nl.plein.compliance.visibility.Outlet}, a word in a corner in {@link nl.plein.compliance.visibility.Plants};
 * the walk knows new addresses by itself.
 */
package nl.plein.compliance.visibility;
