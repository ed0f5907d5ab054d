package nl.plein.persistence.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a person said something below an item; what was said stands with the item.
 *
 * @param id number of the comment, for paging
 */
public record ActivityRow(long id, Instant posted, String itemRef, String title) implements Serializable {}
