package nl.plein.security.session;

import java.time.Duration;

/** What an operator may change about sessions; each is the system property {@code plein.session.<name>}. */
public enum SessionSetting {
    /** Minutes without use after which a session is over. */
    IDLE_MINUTES("idle.minutes", "30"),
    /** Hours after which a session is over, used or not. */
    ABSOLUTE_HOURS("absolute.hours", "12"),
    /** Seconds in which a code that carries a session to a site must be taken. */
    HAND_OVER_SECONDS("handover.seconds", "30"),
    /** Minutes after signing in, or proving oneself again, in which acts of administration are carried out. */
    PROOF_MINUTES("proof.minutes", "15");

    private final String key;
    private final String preset;

    SessionSetting(String name, String preset) {
        this.key = "plein.session." + name;
        this.preset = preset;
    }

    /** Name of the system property. */
    public String key() {
        return key;
    }

    private long number() {
        return Long.parseLong(System.getProperty(key, preset).strip());
    }

    /** How long a session lasts without use. */
    public static Duration idle() {
        return Duration.ofMinutes(IDLE_MINUTES.number());
    }

    /** How long a session lasts in any case. */
    public static Duration absolute() {
        return Duration.ofHours(ABSOLUTE_HOURS.number());
    }

    /** How long a proof of who one is counts for administration. */
    public static Duration proof() {
        return Duration.ofMinutes(PROOF_MINUTES.number());
    }

    /** How long a hand-over code lasts. */
    public static Duration handOver() {
        return Duration.ofSeconds(HAND_OVER_SECONDS.number());
    }
}
