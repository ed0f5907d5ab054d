/**
 * When things go wrong, on the running system: each mishap gives a sentence that names the thing and the remedy, leaves
 * one event, and loses nothing that was acknowledged.
 *
 * <ul>
 *   <li>FLR-1.1 What a person sends that cannot be taken is refused with a sentence, in the person's language.
 *   <li>FLR-1.2 Such a refusal leaves exactly one event.
 *   <li>FLR-1.3 What was typed stays in the form, also when the session ended meanwhile.
 *   <li>FLR-1.4 What was acknowledged is there after the server was killed.
 *   <li>FLR-1.5 Without the identity provider reading and local accounts go on; whoever wants to sign in by it is told
 *       which one is away, since when and what to do.
 *   <li>FLR-1.6 Without the scanner files are kept and wait; none is served before it was judged.
 *   <li>FLR-1.7 When there is no room for a file its uploader is told that it is our fault, with a reference; nothing
 *       of the file is left.
 *   <li>FLR-1.8 What was not acknowledged when the server was killed is there whole or not at all, and jobs go on.
 *   <li>FLR-1.9 When the database has no room people go on reading what is public; who writes is told that there is no
 *       room, that it is our fault, with a reference and what was typed. Its event is written as soon as there is room
 *       (AUD-2.7); the reference is in the server's log in any case. What was acknowledged stays, nothing is half
 *       there, and with room again work goes on. This holds for PostgreSQL; what H2 does on a full disk is not to be
 *       relied on (it closes itself, or waits).
 *   <li>FLR-1.10 A page that asks the server for something by itself says so when it gets no answer, and goes on when
 *       it does.
 * </ul>
 */
package nl.plein.compliance.failure;
