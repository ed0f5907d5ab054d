/**
 * Sites: which there are, how they begin, and how they are run.
 *
 * <ul>
 *   <li>SIT-1.1 A person is shown the sites they are a member of, and nobody else is.
 *   <li>SIT-2.1 Whoever is signed in may ask for a site, when the platform is set so; it is there at once, or waits for
 *       a manager of the platform. <i>Why: some platforms must know who works under their name.</i>
 *   <li>SIT-2.2 Who starts a site is its first member and its first manager.
 *   <li>SIT-2.3 An address that is reserved, looks like another, or is not made of plain letters is refused; so is a
 *       name that looks like that of another site.
 *   <li>SIT-2.4 A request is answered once, by whoever is first; a no says why.
 *   <li>SIT-2.5 A site counts its members, and says when it was last used, without anybody counting.
 * </ul>
 *
 * Out of scope: who is admitted to a site.
 */
package nl.plein.ejb.site;
