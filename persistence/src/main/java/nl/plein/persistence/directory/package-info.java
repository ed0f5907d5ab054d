/**
 * Directories of organisations that keep the people of a site: their keys, whom they know, and which groups are theirs.
 *
 * <ul>
 *   <li>DIR-0.1 Of a key only the hash is kept. A directory knows a person by a name of its own, once in a site.
 * </ul>
 *
 * Out of scope: what a directory may do ({@code nl.plein.ejb.directory}).
 */
package nl.plein.persistence.directory;
