package nl.plein.ejb.member;

import java.util.Locale;
import java.util.stream.Stream;
import nl.plein.persistence.member.RosterRow;

/** What the list of members can say of each of them, beside their answers. */
public enum RosterColumn {
    ID,
    NAME,
    ORGANISATION,
    MAIL,
    STATE,
    ROLES,
    SINCE,
    SEEN;

    /** Whether this names a column, or a field by {@code f} and its number. */
    static boolean named(String column) {
        return column.matches("f\\d{1,18}")
                || Stream.of(values()).anyMatch(one -> one.name().equals(column));
    }

    /** Its name in the file, which does not follow a language: programs read it. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param roles names of the roles of this member */
    Object of(RosterRow row, String roles) {
        return switch (this) {
            case ID -> row.ref();
            case NAME -> row.name();
            case ORGANISATION -> row.organisation();
            case MAIL -> row.mail();
            case STATE -> row.state();
            case ROLES -> roles;
            case SINCE -> row.since();
            case SEEN -> row.seen();
        };
    }
}
