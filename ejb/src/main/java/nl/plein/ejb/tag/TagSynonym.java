package nl.plein.ejb.tag;

import java.io.Serializable;
import java.util.UUID;

/** Another word for a tag. */
public record TagSynonym(UUID ref, String label) implements Serializable {}
