/**
 * The migrations, as each database will get them.
 *
 * <ul>
 *   <li>DBS-1.1 Every statement that the migrations send to Oracle is Oracle's grammar. <i>Why: no Oracle server is at
 *       hand where Plein is built.</i>
 *   <li>DBS-1.2 Every type that Oracle gets is one that Oracle has. <i>Why: the grammar takes any word for a type.</i>
 *   <li>DBS-1.3 A name in the database is lower snake case, has at most 30 characters, and is reserved in none of the
 *       three databases.
 *   <li>DBS-1.4 Every sequence starts where it first ends, so that the first block of numbers is ours.
 *   <li>DBS-1.5 No two indexes of a table have the same columns. <i>Why: Oracle refuses the second (ORA-01408).</i>
 * </ul>
 *
 * Out of scope: whether an Oracle server runs them and keeps what they promise; that was not proven here.
 */
package nl.plein.compliance.database;
