package nl.plein.persistence.archive;

import java.io.Serializable;
import java.time.Instant;

/** What is kept of an item. */
public record KeptItem(String ref, String title, Instant published, int versions, String reach)
        implements Serializable {}
