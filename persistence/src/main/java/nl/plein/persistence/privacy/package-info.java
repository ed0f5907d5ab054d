/**
 * What is held about one person, all of it, and how that person's traces are taken away; requests for that.
 *
 * <ul>
 *   <li>PRV-0.1 Everything that is kept about a person is named in one place, and read in pages.
 *   <li>PRV-0.2 A person has at most one open request to be deleted.
 * </ul>
 *
 * Out of scope: who may have it, and when ({@code nl.plein.ejb.privacy}).
 */
package nl.plein.persistence.privacy;
