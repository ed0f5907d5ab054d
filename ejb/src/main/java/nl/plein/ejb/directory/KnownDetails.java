package nl.plein.ejb.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.plein.persistence.directory.KnownRow;

/**
 * A member whom the directory named.
 *
 * @param profile what the member tells, by name of the field, as far as who made the key may read it
 */
public record KnownDetails(KnownRow row, Map<String, List<String>> profile) implements Serializable {}
