package nl.plein.persistence.archive;

import java.io.Serializable;

/** A tag that stands in a category of its site: what it says, by which it is known, and the name of the category. */
public record RecordClass(String label, String ref, String category) implements Serializable {}
