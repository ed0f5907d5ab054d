package nl.plein.ejb.group;

/** What a person is to a group at this moment. */
public enum Relation {
    /** Not signed in, or no member of the site. */
    OUTSIDER,
    /** A member of the site who is not in the group. */
    NEIGHBOUR,
    /** Asked to join and waits for an answer. */
    WAITING,
    MEMBER,
    OWNER;

    /** Whether the person is in. */
    public boolean inside() {
        return this == MEMBER || this == OWNER;
    }
}
