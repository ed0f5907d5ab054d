/**
 * Agreements: what the platform agrees with the sites on it.
 *
 * <ul>
 *   <li>AGR-1.1 A manager of the platform writes an agreement; a change is a new version, made on the one that was
 *       read; withdrawing it leaves all versions and who accepted them.
 *   <li>AGR-1.2 A manager of a site accepts a version for that site, once, by name and moment, and is asked again after
 *       a change; what was not read as it is now is not accepted.
 *   <li>AGR-1.3 Who manages the platform sees for each site who accepted the newest version and when, or that nobody
 *       did.
 * </ul>
 *
 * Out of scope: what people accept for themselves ({@code admission}).
 */
package nl.plein.ejb.agreement;
