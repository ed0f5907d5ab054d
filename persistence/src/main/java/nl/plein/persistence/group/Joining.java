package nl.plein.persistence.group;

/** How somebody becomes a member of a group. */
public enum Joining {
    /** Whoever is on the site comes in at once. */
    FREE,
    /** Whoever is on the site asks, and an owner decides. */
    ON_REQUEST,
    /** Only who is invited by an owner. */
    BY_INVITATION
}
