package nl.plein.ejb.admission;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a person can do to come onto a site, ready to show.
 *
 * @param standing what the person is to the site
 * @param askable whether the site takes requests
 * @param intro what the site says to who comes in, as cleaned HTML
 * @param reason why the person is kept out, or what was said when the last request was declined; or null
 * @param since since when the person is a member, waits or is kept out, or when the last request was declined; or null
 */
public record AdmissionDetails(Standing standing, boolean askable, String intro, String reason, Instant since)
        implements Serializable {

    /** What a person is to a site. */
    public enum Standing {
        /** Not signed in. */
        STRANGER,
        /** Signed in, may join at once. */
        WELCOME,
        /** Signed in, may ask at best. */
        OUTSIDE,
        /** Asked, waits for an answer. */
        WAITING,
        MEMBER,
        BANNED
    }

    /** Whether the person asked, and a manager said no. */
    public boolean declined() {
        return (standing == Standing.OUTSIDE || standing == Standing.WELCOME) && since != null;
    }

    /** Whether there is a form to ask with. */
    public boolean canAsk() {
        return standing == Standing.OUTSIDE && askable;
    }
}
