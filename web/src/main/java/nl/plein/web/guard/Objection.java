package nl.plein.web.guard;

import jakarta.servlet.http.HttpServletResponse;
import nl.plein.security.Refusal;

/** Why a form is not taken before any page sees it (GRD-4.4). */
enum Objection {
    /** It comes from a page that is none of this host. */
    ELSEWHERE("form.elsewhere", HttpServletResponse.SC_FORBIDDEN),
    /** Its value is missing, or not that of this browser: the page it came from is too old, or made up. */
    STALE("form.value", HttpServletResponse.SC_FORBIDDEN),
    /** It is larger than any form of ours. */
    LARGE("form.large", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE),
    /** It carries files, and comes from nobody who is signed in. */
    STRANGER("form.stranger", HttpServletResponse.SC_FORBIDDEN, new Refusal("signin.needed")),
    /** It broke off, or cannot be read. */
    BROKEN("form.broken", HttpServletResponse.SC_BAD_REQUEST);

    private final String reason;
    private final int status;
    private final transient Refusal said;

    Objection(String reason, int status) {
        this(reason, status, null);
    }

    Objection(String reason, int status, Refusal said) {
        this.reason = reason;
        this.status = status;
        this.said = said;
    }

    /** What the person reads, when it is not the words of the status. */
    Refusal said() {
        return said;
    }

    /** What the log says. */
    String reason() {
        return reason;
    }

    /** What the browser is answered. */
    int status() {
        return status;
    }
}
