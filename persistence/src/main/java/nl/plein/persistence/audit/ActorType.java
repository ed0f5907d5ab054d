package nl.plein.persistence.audit;

/** What kind of someone acted. */
public enum ActorType {
    /** A person who was signed in. */
    USER("user"),
    /** Another system with an account of its own. */
    SERVICE("service"),
    /** Somebody who did not say who it is. */
    ANONYMOUS("anonymous"),
    /** Plein itself, by clock or at its start. */
    SYSTEM("system");

    private final String word;

    ActorType(String word) {
        this.word = word;
    }

    /** The word in the log. */
    public String word() {
        return word;
    }
}
