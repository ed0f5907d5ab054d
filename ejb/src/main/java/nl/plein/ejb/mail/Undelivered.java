package nl.plein.ejb.mail;

/** A mail did not go, or nobody knows whether it did. */
class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whether it makes sense to try again. */
    enum Fate {
        /** It did not go; later it may. */
        LATER,
        /** It did not go and never will. */
        NEVER,
        /** The connection broke when the mail may have been taken. */
        UNKNOWN
    }

    private final Fate fate;
    private final String fault;

    /** @param fault key of why, as the operator's page tells it */
    Undelivered(Fate fate, String fault, Throwable cause) {
        super(fault, cause);
        this.fate = fate;
        this.fault = fault;
    }

    Fate fate() {
        return fate;
    }

    String fault() {
        return fault;
    }
}
