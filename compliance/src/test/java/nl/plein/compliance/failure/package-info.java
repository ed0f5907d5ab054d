/**
 * When things go wrong, on the running system: each mishap gives a sentence that names the thing and the remedy, leaves
 * one event, and loses nothing that was acknowledged.
 *
 * <ul>
 *   <li>FLR-1.1 What a person sends that cannot be taken is refused with a sentence, in the person's language.
 *   <li>FLR-1.2 Such a refusal leaves exactly one event.
 *   <li>FLR-1.3 What was typed stays in the form, also when the session ended meanwhile.
 *   <li>FLR-1.4 What was acknowledged is there after the server was killed.
 *   <li>FLR-1.5 Without the identity provider reading and local accounts go on.
 * </ul>
 *
 * Out of scope: a full disk, and the scanner away: tried without a server.
 */
package nl.plein.compliance.failure;
