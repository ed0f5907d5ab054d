package nl.plein.persistence.archive;

import java.io.Serializable;

/**
 * That something carries a tag.
 *
 * @param category number of the category that the tag stands in, or null
 */
public record KeptTag(String ref, String label, Long category) implements Serializable {}
