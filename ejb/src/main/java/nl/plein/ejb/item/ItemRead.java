package nl.plein.ejb.item;

import nl.plein.persistence.item.ItemId;

/** Somebody read an item that is not public. */
public record ItemRead(ItemId item, long site) {}
