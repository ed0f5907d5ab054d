package nl.plein.persistence.archive;

import java.io.Serializable;
import java.time.Instant;

/** What is kept of a file of an item. */
public record KeptDocument(String ref, String name, Instant uploaded, String reach) implements Serializable {}
