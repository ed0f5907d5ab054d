package nl.plein.persistence.archive;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is kept of an item.
 *
 * @param shared how often it was meant for others than its owner
 */
public record KeptItem(String ref, String title, Instant published, int versions, String reach, long shared)
        implements Serializable {}
