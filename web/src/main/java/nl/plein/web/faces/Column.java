package nl.plein.web.faces;

import java.io.Serializable;
import nl.plein.persistence.people.FieldRow;

/**
 * A column of a file that can be chosen.
 *
 * @param name as the form sends it
 * @param words what it is called, for a person
 * @param usual whether it is in the file unless somebody chooses otherwise
 */
public record Column(String name, String words, boolean usual) implements Serializable {

    /** The answers in a field. */
    public static Column of(FieldRow field, boolean usual) {
        return new Column("f" + field.id(), field.says().name(), usual);
    }
}
