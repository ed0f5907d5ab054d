/**
 * Brings the tables to the state that the application expects, before the application starts.
 *
 * <ul>
 *   <li>MIG-1.1 The tables belong to an owner role; the application works with a role that owns nothing and gets, after
 *       every migration, what each table allows.
 *   <li>MIG-1.2 Events, the tree over them and its checkpoints can be added and read by the application's role, never
 *       changed or deleted. <i>Why: who breaks into the application must not be able to rewrite what it did.</i>
 *   <li>MIG-1.3 When the database gives no connection the start fails with one sentence, without secrets: which
 *       database, at which address, what it said, and what to do.
 * </ul>
 *
 * Out of scope: who makes the two roles (the script that makes the database).
 */
package nl.plein.persistence.migration;
