/**
 * The audit log as it is stored: what happened, what may be erased of it, and the tree that proves the rest.
 *
 * <ul>
 *   <li>AUD-1.1 What is recorded has a name from one closed catalogue ({@link nl.plein.persistence.audit.Action}), and
 *       what it was done to a kind from another ({@link nl.plein.persistence.audit.ObjectType}). <i>Why: an auditor
 *       filters by name; free words cannot be counted.</i>
 * </ul>
 *
 * Out of scope: when something is recorded and how it is proved ({@code nl.plein.audit.log}).
 */
package nl.plein.persistence.audit;
