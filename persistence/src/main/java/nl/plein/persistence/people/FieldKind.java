package nl.plein.persistence.people;

/** What can be told in a field. */
public enum FieldKind {
    /** One line. */
    TEXT,
    /** Several lines. */
    LINES,
    /** One of a list. */
    CHOICE,
    /** Some of a list. */
    CHOICES,
    /** A day. */
    DATE,
    /** An address on the web. */
    WEB,
    /** A telephone number. */
    PHONE;

    /** Whether it is chosen from a list. */
    public boolean chosen() {
        return this == CHOICE || this == CHOICES;
    }
}
