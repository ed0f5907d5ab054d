/**
 * Exporting to the archive: a group becomes a package that an archive can take.
 *
 * <ul>
 *   <li>ARC-2.1 The archivist sees the groups by name and figures, and not what is in them.
 *   <li>ARC-2.2 Exporting asks for the right to export that group; it is a job, so nobody waits for it.
 *   <li>ARC-2.3 A package is offered when it is complete on the disk and was judged without a finding; a full disk, a
 *       killed server or a bad file leaves nothing that could be taken for a package.
 *   <li>ARC-2.4 What stopped an export is said, with the name of each file.
 *   <li>ARC-2.5 The start, the building, the end and each download of an export are events of the audit log.
 *   <li>ARC-2.6 A download asks for the right again, at that moment.
 *   <li>ARC-2.7 Whoever may read an item may have its archive metadata (MDTO) as XML.
 *   <li>ARC-2.8 Metadata name the organisation of an author, not the person.
 *   <li>ARC-2.9 An archivist exports hidden groups too, without being a member; seeing their names and figures leaves
 *       an event. To everybody else without the right they do not exist.
 *   <li>ARC-2.10 An archivist of one site sees and exports the groups of that site only.
 *   <li>ARC-2.11 What an export made is removed after a term that its page names; each removal is one event.
 *   <li>ARC-2.12 The page of an export says its packing slip in the words of people, moments and sizes too.
 *   <li>ARC-2.13 The archivist finds a group by a part of its name or of that of its site.
 *   <li>ARC-2.14 The metadata of a copied item say so: whose organisation wrote it first and when, and which item was
 *       copied, by the title it had then.
 *   <li>ARC-2.15 What a writer keeps to oneself is part of the group and goes along with it, marked as not assessed, as
 *       everything does that not everybody reads; the writer is told so where this is chosen. <i>Why: what was made at
 *       work is a record, whoever reads it; and what is not in the package would be lost with the group.</i>
 * </ul>
 *
 * Out of scope: what a package looks like ({@code nl.plein.audit.archive}), retention, destruction.
 */
package nl.plein.ejb.archive;
