package nl.plein.persistence.item;

import java.io.Serializable;
import java.time.Instant;

/** A version in the list of versions. */
public record VersionRow(int number, String title, String editor, Instant made) implements Serializable {}
