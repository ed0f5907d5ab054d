package nl.plein.ejb.group;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.people.FieldRow;

/**
 * A member in the list of a group.
 *
 * @param told what the list shows of the member's answers, as far as the viewer may read it
 */
public record MemberLine(MemberRow row, List<Told> told) implements Serializable {

    /** An answer; several values when several were chosen. */
    public record Told(FieldRow field, List<String> values) implements Serializable {}

    /** The answer in a field as one line, empty when there is none. */
    String in(FieldRow field) {
        return told.stream()
                .filter(one -> one.field().id() == field.id())
                .map(one -> String.join("; ", one.values()))
                .findFirst()
                .orElse("");
    }
}
