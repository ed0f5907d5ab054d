package nl.plein.persistence.shared;

import jakarta.ejb.ApplicationException;

/**
 * What was asked for does not exist for this viewer: it is not there, or the viewer may not know that it is. Both
 * answer alike (404), so that nothing can be learnt from the difference.
 */
@ApplicationException(rollback = true)
public class NoSuchThing extends RuntimeException {

    private final transient Target target;

    public NoSuchThing(Target target) {
        super(target.type() + " " + target.ref());
        this.target = target;
    }

    /** What was asked for. */
    public Target target() {
        return target;
    }
}
