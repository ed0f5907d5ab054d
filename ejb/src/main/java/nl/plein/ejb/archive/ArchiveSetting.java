package nl.plein.ejb.archive;

import java.time.Duration;

/** What an operator says about the archive, in {@code plein.properties}. */
public enum ArchiveSetting {
    /** What this installation is called where identifiers need a source; never change it, receivers rely on it. */
    SOURCE("plein.archive.source", "Plein"),
    /** Whom an archive can ask about a package: a function, not a person. */
    CONTACT("plein.archive.contact", "Functioneel beheer Plein"),
    /** Where to reach them. */
    MAIL("plein.archive.mail", ""),
    /** What the records come from, in the words of the archive. */
    ACTIVITY("plein.archive.activity", "Kennis delen en samenwerken"),
    /** Days that a finished export can be downloaded before it is removed; at least one. */
    EXPORT_DAYS("plein.archive.export.days", "30");

    private final String property;
    private final String fallback;

    ArchiveSetting(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    /** How long a finished export stays. */
    static Duration exportTerm() {
        return Duration.ofDays(Math.max(1, Long.parseLong(EXPORT_DAYS.value())));
    }

    /** Name of the system property. */
    String key() {
        return property;
    }

    public String value() {
        return System.getProperty(property, fallback).strip();
    }
}
