package nl.plein.persistence.audit;

/** How it ended. */
public enum Outcome {
    /** It was done. */
    SUCCESS("success"),
    /** It was tried and broke. */
    FAILURE("failure"),
    /** A right or a rule said no. */
    DENIED("denied");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The word in the log. */
    public String word() {
        return word;
    }
}
