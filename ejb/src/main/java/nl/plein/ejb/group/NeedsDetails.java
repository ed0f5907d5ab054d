package nl.plein.ejb.group;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.FieldRow;
import nl.plein.security.Seen;

/**
 * What a group asks of who comes in and shows of its members, for its owners.
 *
 * @param fields what the site asks its members
 * @param asked those that the group asks
 * @param shown those that its list of members shows
 * @param why the sentence for who comes in, may be empty
 */
public record NeedsDetails(
        GroupRow group, List<FieldRow> fields, List<FieldRow> asked, List<FieldRow> shown, String why)
        implements Serializable {

    /** What can be asked: what the organisation says nobody can tell at the door. */
    public List<FieldRow> askable() {
        return fields.stream().filter(field -> field.says().givenBy() == null).toList();
    }

    /** What can be shown: a text of several lines has no place in a list. */
    public List<FieldRow> showable() {
        return fields.stream()
                .filter(field -> field.says().kind() != FieldKind.LINES)
                .toList();
    }

    /** The mark of what is shown here. */
    public Seen seen() {
        return Seen.of(refs(asked), refs(shown), why);
    }

    private static String refs(List<FieldRow> fields) {
        return fields.stream().map(FieldRow::ref).toList().toString();
    }
}
