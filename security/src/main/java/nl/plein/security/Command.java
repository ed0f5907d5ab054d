package nl.plein.security;

import java.io.Serializable;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.shared.Target;

/** One thing somebody wants done. It names its target, on which rights are decided, and what the audit log calls it. */
public interface Command extends Serializable {

    /** What it is aimed at: the thing to be changed, or the place in which something is made. Rights look at it. */
    Target target();

    /** What the event of it names once it was done: what it made, or else what it was aimed at. */
    default Target made() {
        return target();
    }

    /** What the audit event says was done. */
    Action action();

    /** Whether it may also be done on a site that may only be read: what keeps, proves or governs, never content. */
    default boolean whileReadOnly() {
        return false;
    }

    /** Whether it is an act of administration, though its right alone does not make it one. */
    default boolean asksProof() {
        return false;
    }
}
