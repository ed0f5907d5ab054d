package nl.plein.persistence.people;

/** How often somebody wants mail about what is new. */
public enum Rhythm {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NEVER
}
