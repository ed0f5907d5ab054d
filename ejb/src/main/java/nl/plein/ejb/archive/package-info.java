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
 *   <li>ARC-2.7 Whoever may read an item, what is in a group, or a file, sees its archive metadata (MDTO) by the labels
 *       of the schema, and may have them as XML. To everybody else they do not exist.
 *   <li>ARC-2.8 Metadata name the organisation of an author, not the person.
 *   <li>ARC-2.9 An archivist exports hidden groups too, without being a member; seeing their names and figures leaves
 *       an event. To everybody else without the right they do not exist.
 *   <li>ARC-2.10 An archivist of one site sees and exports the groups of that site only.
 *   <li>ARC-2.11 What an export made is removed after a term that its page names; each removal is one event.
 *   <li>ARC-2.12 The page of an export says its packing slip in the words of people, moments and sizes too.
 *   <li>ARC-2.13 The archivist finds a group by a part of its name or of that of its site.
 *   <li>ARC-2.14 The metadata of a copied item say so: whose organisation wrote it first and when, and which item was
 *       copied, by the title it had then.
 *   <li>ARC-2.15 Metadata say what became of a site, a group and an item (changed, opened or closed, moved, meant for
 *       others, frozen), by the log and by what the thing itself keeps; where everybody can read it on line; the
 *       language that the managers of the site chose, and Dutch where they chose none (in which public bodies write by
 *       law, Awb 2:6); and as a class each tag that stands in a category. Events of the export itself are not among
 *       them: a package does not change what it is made of.
 *   <li>ARC-2.16 What a package must say is asked of what is kept, by queries of its own; what is missing stops the
 *       export and is named.
 *   <li>ARC-2.17 Who exports says what was agreed with the receiver: place, algorithm of the hash, whom to ask,
 *       remarks, and the aggregation that the archive becomes part of. It is there again for the next group of that
 *       site; until then, whom to ask is a setting, or the address of the archivist.
 *   <li>ARC-2.18 What a writer keeps to oneself is part of the group and goes along with it, marked as not assessed, as
 *       everything does that not everybody reads; the writer is told so where this is chosen. <i>Why: what was made at
 *       work is a record, whoever reads it; and what is not in the package would be lost with the group.</i>
 *   <li>ARC-2.19 An item is made with its first version, and published when it is for others; what never was is not
 *       published. The metadata that readers get of it, and of its group, are silent about what only its writer reads.
 * </ul>
 *
 * Out of scope: what a package looks like ({@code nl.plein.audit.archive}), retention, destruction.
 */
package nl.plein.ejb.archive;
