package nl.plein.persistence.group;

/** Who may read what is in a group. */
public enum Openness {
    /** Whoever may enter the site reads it; joining is free. */
    OPEN,
    /** Members read it; others see that it exists and may ask to join. */
    CLOSED,
    /** Members read it; others do not learn that it exists. */
    HIDDEN
}
