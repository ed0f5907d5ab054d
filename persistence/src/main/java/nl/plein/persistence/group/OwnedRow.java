package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;

/**
 * A group as who answers for its site knows it.
 *
 * @param archived since when it is only read, or null
 * @param files how many files are in it, 0 or null when they were never counted
 */
public record OwnedRow(
        long id,
        String ref,
        String name,
        Openness openness,
        Instant archived,
        int memberCount,
        Instant lastActive,
        Long files,
        Long bytes)
        implements Serializable {}
