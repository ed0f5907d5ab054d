package nl.plein.web.faces;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import java.lang.reflect.InvocationTargetException;
import nl.plein.audit.log.LogUnavailable;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.security.Refusal;

/** What an exception means for the person: the first meaningful one among its causes. */
enum Fault {
    /** A rule or a right said no. */
    REFUSED(Refusal.class),
    /** It is not there, or not for this person. */
    MISSING(NoSuchThing.class),
    /** What was done could not be recorded, so it did not happen. */
    UNRECORDED(LogUnavailable.class),
    /** Anything else: our fault. */
    BROKEN(Throwable.class);

    private final Class<? extends Throwable> type;

    Fault(Class<? extends Throwable> type) {
        this.type = type;
    }

    /** The cause that says what happened, without what containers wrapped around it. */
    static Throwable meaning(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (of(cause) != BROKEN) {
                return cause;
            }
        }
        Throwable cause = thrown;
        while (wraps(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    static Fault of(Throwable meaning) {
        for (Fault fault : values()) {
            if (fault.type.isInstance(meaning)) {
                return fault;
            }
        }
        return BROKEN;
    }

    private static boolean wraps(Throwable cause) {
        boolean wrapper = cause instanceof FacesException
                || cause instanceof ELException
                || cause instanceof EJBException
                || cause instanceof ServletException
                || cause instanceof InvocationTargetException;
        return wrapper && cause.getCause() != null;
    }
}
