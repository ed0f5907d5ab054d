/**
 * What others say of our archive packages: judges that we did not write, and a package of the running system.
 *
 * <ul>
 *   <li>ARC-3.1 The library of the Library of Congress finds our bag complete and valid, and finds a damaged one.
 *   <li>ARC-3.2 A package that an archivist makes and downloads from the running system passes every rule of the judge,
 *       twice the same.
 *   <li>ARC-3.3 A package of a group that people wrote in has each version, comment and file, as uploaded.
 * </ul>
 */
package nl.plein.compliance.archive;
