package nl.plein.ejb.admission;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an operator says about admission, in {@code plein.properties}. */
public enum AdmissionSetting {
    /**
     * Which identity provider may speak for which mail domain, as {@code domain=entity-id} with spaces between, beside
     * what managers of the platform say of organisations. A domain that is named nowhere admits nobody.
     */
    SPEAKERS("plein.admission.speakers", ""),
    /** Days that a request to join a site is kept after it was answered; at least one. */
    ANSWERED_DAYS("plein.admission.answered.days", "548");

    private final String property;
    private final String fallback;

    AdmissionSetting(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    public String value() {
        return System.getProperty(property, fallback).strip();
    }

    /** How long a request to join a site is kept after it was answered. */
    static Duration answeredTerm() {
        return Duration.ofDays(Math.max(1, Long.parseLong(ANSWERED_DAYS.value())));
    }

    /** Entity ids of the providers that may speak for a domain. */
    static Set<String> speakersFor(String domain) {
        return Arrays.stream(SPEAKERS.value().split("\\s+"))
                .map(pair -> pair.split("=", 2))
                .filter(pair ->
                        pair.length == 2 && pair[0].toLowerCase(Locale.ROOT).equals(domain))
                .map(pair -> pair[1])
                .collect(Collectors.toUnmodifiableSet());
    }
}
