/**
 * Directories: an organisation's own list of people keeps the members of a site and of chosen groups, by program.
 *
 * <ul>
 *   <li>DIR-1.1 A manager makes a key for one site, with an end; it is shown once, and only its hash is kept. A form
 *       makes one key, however often it is sent. A key that ended, was taken away or is for another site opens nothing,
 *       and that is recorded. A key can do no more than who made it can at that moment.
 *   <li>DIR-1.2 Who takes a key away reads first what that ends, and that it cannot be undone.
 *   <li>DIR-2.1 A directory names people by a name of its own and a mail address. Who is a member is known by that name
 *       from then on; who is not is invited. Doing the same again changes nothing.
 *   <li>DIR-2.2 A directory takes away whom it named: the membership ends. The last manager of a site and the only
 *       owner of a group stay, and the answer says so.
 *   <li>DIR-2.3 A directory brings people into groups and takes them out, of groups only that managers marked for it,
 *       and people only whom it named.
 *   <li>DIR-2.4 A dry run answers as the real one would, and changes nothing.
 *   <li>DIR-2.5 Each request leaves one event of its own, besides those of the memberships it changed. A request names
 *       at most 500 people.
 *   <li>DIR-2.6 A directory fills in fields that the site asks, of members only, as a list of people does: what people
 *       told stays unless the request says that it gives way, what their organisation says always stays. A request that
 *       names a field the site does not ask does nothing; a person of whom an answer does not fit is left as he or she
 *       is, and the answer says why. It reads of members what who made the key may read.
 *   <li>DIR-2.7 A request is carried out in steps of twenty-five people, each with the rights of its moment; in between
 *       others write on the site. When a step is refused, or the server stops, what was done before stays, and the same
 *       request sent again does the rest.
 * </ul>
 *
 * Out of scope: HTTP, its limits and its errors ({@code nl.plein.web.directory}).
 */
package nl.plein.ejb.directory;
