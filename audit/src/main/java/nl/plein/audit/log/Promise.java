package nl.plein.audit.log;

import nl.plein.persistence.audit.AuditRow;

/** How what lies beside an event relates to what its leaf promised. */
public enum Promise {
    /** Nothing was promised: nothing personal belongs to the event. */
    NONE,
    /** The detail is what was promised. */
    HOLDS,
    /** The detail is gone. */
    ERASED,
    /** The detail is not what was promised: somebody changed it. */
    BROKEN;

    /** The state of this event. */
    public static Promise of(AuditRow row) {
        var commitment = row.facts().commitment();
        if (commitment == null) {
            return row.detail() == null ? NONE : BROKEN;
        }
        if (row.detail() == null) {
            return ERASED;
        }
        return new Commitment(row.salt(), commitment).holdsFor(row.detail()) ? HOLDS : BROKEN;
    }
}
