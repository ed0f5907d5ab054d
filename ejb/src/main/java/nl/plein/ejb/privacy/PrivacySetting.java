package nl.plein.ejb.privacy;

import java.time.Duration;

/** What an operator says about what people take along of themselves, in {@code plein.properties}. */
public enum PrivacySetting {
    /** Days that a person can download what is held about them before it is removed; at least one. */
    EXPORT_DAYS("plein.privacy.export.days", "7");

    private final String property;
    private final String fallback;

    PrivacySetting(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    /** How long a finished download stays. */
    static Duration exportTerm() {
        return Duration.ofDays(Math.max(
                1,
                Long.parseLong(System.getProperty(EXPORT_DAYS.property, EXPORT_DAYS.fallback)
                        .strip())));
    }

    /** Name of the system property. */
    public String key() {
        return property;
    }
}
