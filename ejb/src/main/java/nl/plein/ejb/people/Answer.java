package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldId;

/**
 * What a person tells in a field.
 *
 * @param values none, one, or some of a list
 * @param level who may read it, where the person says so
 */
public record Answer(FieldId field, List<String> values, Level level) implements Serializable {

    public Answer {
        values = List.copyOf(values);
    }
}
