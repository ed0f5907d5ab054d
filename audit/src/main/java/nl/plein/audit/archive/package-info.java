/**
 * Archive packages: what a group made, in the form that a Dutch archive can keep (MDTO SIP, XML schema 1.0.1).
 *
 * <ul>
 *   <li>ARC-1.1 A package is one folder {@code Archief-n/Groep-xxxx/Blog-xxxx}; every information object has its
 *       sidecar in its own folder and every file has its sidecar beside it.
 *   <li>ARC-1.2 Names in a package are short and safe; what people called a thing is in its metadata.
 *   <li>ARC-1.3 Every item is there as a readable document (PDF/A-2a) and as data (JSON) with its versions and
 *       comments, and every attached file with the bytes that were uploaded.
 *   <li>ARC-1.4 Every sidecar is valid by both schemas (1.0.1 and 1.0) and by the stricter rules of the tools that
 *       receive it.
 *   <li>ARC-1.5 Two packages of the same state are equal, byte for byte. <i>Why: then a receiver can prove that nothing
 *       was added.</i>
 *   <li>ARC-1.6 A file that is missing, empty, different from its stored hash, not yet scanned or quarantined stops the
 *       package, and the report names every such file. <i>Why: a package with a hole looks whole.</i>
 *   <li>ARC-1.7 A packing slip lies beside the container; its totals come from the finished container.
 *   <li>ARC-1.8 On request the package is a bag (BagIt 1.0, SHA-512 and SHA-256).
 *   <li>ARC-1.9 A finished container is judged by the rules MV01 to MV22 before anybody is offered it.
 *   <li>ARC-1.10 A format is told from the bytes, with its PRONOM identifier; what is not known gets its media type.
 *   <li>ARC-1.11 What was restricted stays marked so: openness is "not assessed" unless everybody could read it.
 *       Metadata name functions and organisations, not persons.
 *   <li>ARC-1.12 The top of a package is part of the aggregation that the receiver named, where it named one; the slip
 *       says the place and the algorithm of the hash that the receiver asked for.
 *   <li>ARC-1.13 What Plein knows of an object its sidecar says; the judge learns what is known by another way than the
 *       writer did. <i>Why: what the writer was never given it cannot miss.</i>
 *   <li>ARC-1.14 Metadata can be read by everybody: by the labels of the schema, in its order and from the XML itself.
 *   <li>ARC-1.15 The readable document is PDF/A-2a in the eyes of a judge that archives use (veraPDF), whatever people
 *       wrote in it.
 * </ul>
 *
 * Nothing here knows the database: the writer gets a {@link nl.plein.audit.archive.Holdings}, the judge gets a
 * container. Out of scope: who may export and when ({@code nl.plein.ejb.archive}); destruction; other formats than
 * MDTO.
 */
package nl.plein.audit.archive;
