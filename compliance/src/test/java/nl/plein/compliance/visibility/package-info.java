/**
 * Who sees what where: every kind of person, every audience, every place where an item can show.
 *
 * <ul>
 *   <li>VIS-1.1 Whoever may read an item finds it at every outlet that is meant for it.
 *   <li>VIS-1.2 Whoever may not read it finds nothing of it at any outlet, and gets the very page of an item that does
 *       not exist.
 *   <li>VIS-1.3 The table knows every pair of person and audience at every outlet; what is new becomes a row of it.
 * </ul>
 *
 * Out of scope: a manager who is in no group; the demo's only manager owns all of them.
 */
package nl.plein.compliance.visibility;
