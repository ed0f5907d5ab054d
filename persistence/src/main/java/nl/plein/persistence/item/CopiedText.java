package nl.plein.persistence.item;

import java.time.Instant;

/**
 * Where the text of a copied item comes from.
 *
 * @param item number of the item that was copied, which itself may be a copy
 * @param owner number of who wrote the text first
 * @param published when it was published first
 */
public record CopiedText(long item, long owner, Instant published) {}
