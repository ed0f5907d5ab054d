/**
 * How transactions of our beans end.
 *
 * <ul>
 *   <li>TRX-1.1 What a bean did in a transaction of its own and the database did not take at the end comes out as a
 *       failure that nobody has to declare, with its cause. <i>Why: the container throws an exception that no method
 *       names; a round that goes on after a failure would end by it, a job would be left without an end, and a session
 *       bean would keep what it did before.</i>
 * </ul>
 *
 * Out of scope: session beans; the container tells of theirs in this way itself.
 */
package nl.plein.persistence.transaction;
