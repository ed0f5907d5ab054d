package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;

/** A group that somebody asks for. */
public record GroupRequestRow(
        long id,
        String ref,
        String name,
        String purpose,
        Openness openness,
        Instant asked,
        String asker,
        String organisation)
        implements Serializable {}
