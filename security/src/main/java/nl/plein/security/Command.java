package nl.plein.security;

import java.io.Serializable;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.shared.Target;

/** One thing somebody wants done. It names its target, on which rights are decided, and what the audit log calls it. */
public interface Command extends Serializable {

    /** What it is aimed at. */
    Target target();

    /** What the audit event says was done. */
    Action action();
}
