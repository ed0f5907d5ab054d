package nl.plein.ejb.member;

/** What can be done to many members at once. */
public enum BulkKind {
    /** End the membership. */
    REMOVE,
    /** Keep out, with a reason. */
    BAN,
    /** Give a role. */
    ROLE,
    /** Bring into a group. */
    GROUP
}
