package nl.plein.persistence.tag;

import java.io.Serializable;
import java.util.List;

/** A category with its tags, ready to show. */
public record TagSheet(String ref, String name, List<Row> tags) implements Serializable {

    /** A tag in it. */
    public record Row(String ref, String label) implements Serializable {}
}
