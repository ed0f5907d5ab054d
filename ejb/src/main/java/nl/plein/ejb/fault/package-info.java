/**
 * What went wrong before any use case could begin, and is worth an event all the same.
 *
 * <ul>
 *   <li>FLT-1.1 A request for a host that is none of ours leaves one event, with the host as far as it is a plain name.
 *   <li>FLT-1.2 A form with a field that is empty or cannot be read leaves one event under the action that was meant,
 *       with the names of the fields and nothing of what was typed.
 *   <li>FLT-1.3 A form that was not taken before any page saw it leaves one event, with the cause and the address it
 *       was sent to.
 *   <li>FLT-1.4 A request for an address that is none of ours leaves one event, with its path where it is a plain one
 *       of who is signed in.
 * </ul>
 *
 * Out of scope: what use cases refuse themselves; their interceptor records that.
 */
package nl.plein.ejb.fault;
