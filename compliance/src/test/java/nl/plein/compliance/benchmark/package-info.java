/**
 * What a reading page costs: processor time of the server beside a bare Faces page of the same size, bytes, questions
 * to the database.
 *
 * <ul>
 *   <li>BEN-1.1 A first visit to each reading page takes at most 60 KB, pictures of the text aside.
 *   <li>BEN-1.2 The processor time of each reading page is measured beside that of a bare Faces page of the same size,
 *       in the same run on the same server.
 *   <li>BEN-1.3 The figures of each run are written down.
 *   <li>BEN-1.4 No reading page asks the database more than twelve questions, and each page no more than it is known to
 *       need. <i>Why: what asks row by row is slow only where there are many rows, and there it is too late.</i>
 *   <li>BEN-2.1 Each page asks as many questions of a platform ten times as large.
 *   <li>BEN-2.2 A first visit to a page for readers takes at most 60 KB on the large platform too; lists for who
 *       manages and audits are measured.
 *   <li>BEN-2.3 Processor time of all server processes, questions and bytes are written down for both sizes, on H2 and
 *       on PostgreSQL.
 *   <li>BEN-2.4 PostgreSQL plans for the values of each question, and takes joins in the order in which they are
 *       written.
 * </ul>
 *
 * Out of scope: how long a person waits; many visitors at once. A limit on the processor time:
 * {@code compliance/src/docs/benchmark.md} says how far we are.
 */
package nl.plein.compliance.benchmark;
