/**
 * The audit log as it is stored: what happened, what may be erased of it, and the tree that proves the rest.
 *
 * <ul>
 *   <li>AUD-1.1 What is recorded has a name from one closed catalogue ({@link nl.plein.persistence.audit.Action}), and
 *       what it was done to a kind from another ({@link nl.plein.persistence.audit.ObjectType}). <i>Why: an auditor
 *       filters by name; free words cannot be counted.</i>
 *   <li>AUD-1.2 Every question of a reviewer (person, action, result, object, period, in any combination) pages by time
 *       and number, and a page costs the same among a hundred events and among a hundred thousand; also among those
 *       that went along with groups to one site.
 *   <li>AUD-1.3 An event waits for its place in the tree from the moment it is committed; what is personal lies beside
 *       it.
 *   <li>AUD-1.4 What is personal of the events before a moment can be erased, with its salts; the events stay.
 * </ul>
 *
 * Out of scope: when something is recorded and how it is proved ({@code nl.plein.audit.log}).
 */
package nl.plein.persistence.audit;
