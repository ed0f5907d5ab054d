package nl.plein.persistence.people;

/** A part of somebody's own overview. */
public enum Widget {
    /** What waits for the person. */
    WAITING,
    /** What is new on the person's sites. */
    NEWS,
    /** The person's groups. */
    GROUPS,
    /** The person's sites. */
    SITES
}
