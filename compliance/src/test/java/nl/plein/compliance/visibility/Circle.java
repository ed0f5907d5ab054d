package nl.plein.compliance.visibility;

import java.util.Set;

/** The groups of the scene; all are run by the same owner and have the same members. */
enum Circle {
    OPEN(Kind.ALL),
    CLOSED(Kind.ALL),
    HIDDEN(Kind.INSIDE);

    private final Set<Kind> known;

    Circle(Set<Kind> known) {
        this.known = known;
    }

    /** Who may know that it is there. */
    Set<Kind> known() {
        return known;
    }
}
