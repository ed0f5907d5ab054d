/**
 * Passwords of local accounts, which exist for the demo only.
 *
 * <ul>
 *   <li>PWD-1.1 A password is kept as Argon2id with its own salt and at least 46 MiB of memory.
 *   <li>PWD-1.2 An unknown name costs the same work and gets the same answer as a wrong password.
 *   <li>PWD-1.3 Wrong tries make the next one wait, per name and address and per address. <i>Why: guessing must be
 *       slow; but a stranger elsewhere may not lock anybody out, so a name alone waits one minute at most.</i>
 *   <li>PWD-1.4 At most two passwords are computed at a time. <i>Why: each takes memory, and tries cost the sender
 *       nothing.</i>
 * </ul>
 */
package nl.plein.security.password;
