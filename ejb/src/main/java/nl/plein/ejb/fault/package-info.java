/**
 * What went wrong before any use case could begin, and is worth an event all the same.
 *
 * <ul>
 *   <li>FLT-1.1 A request for a host that is none of ours leaves one event, with the host as far as it is a plain name.
 * </ul>
 *
 * Out of scope: what use cases refuse themselves; their interceptor records that.
 */
package nl.plein.ejb.fault;
