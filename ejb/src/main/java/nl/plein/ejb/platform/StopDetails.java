package nl.plein.ejb.platform;

import java.io.Serializable;

/**
 * What stopping a provider would end.
 *
 * @param people how many ever came in by it
 * @param signedIn how many are signed in by it now
 */
public record StopDetails(String entityId, long people, long signedIn) implements Serializable {}
