package nl.plein.persistence.item;

import nl.plein.persistence.audience.Audience;

/**
 * Where an item stands and whose it is.
 *
 * @param groupId number of the group, or null for an item of the site itself
 */
public record Placing(long siteId, Long groupId, long ownerId, Audience audience) {}
