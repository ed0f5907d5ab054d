package nl.plein.persistence.people;

import java.io.Serializable;

/**
 * How many members of a site tell this, as far as the viewer may read it.
 *
 * @param value what is asked for when it is chosen
 * @param name what people read
 * @param number 0 when they were not counted
 */
public record FacetRow(long field, String value, String name, long number) implements Serializable {

    /** The name with the number behind it. */
    public String label() {
        return number == 0 ? name : name + " (" + number + ")";
    }
}
