package nl.plein.ejb.archive;

/** What an operator says about the archive, in {@code plein.properties}. */
public enum ArchiveSetting {
    /** What this installation is called where identifiers need a source; never change it, receivers rely on it. */
    SOURCE("plein.archive.source", "Plein"),
    /** Whom an archive can ask about a package: a function, not a person. */
    CONTACT("plein.archive.contact", "Functioneel beheer Plein"),
    /** Where to reach them. */
    MAIL("plein.archive.mail", ""),
    /** What the records come from, in the words of the archive. */
    ACTIVITY("plein.archive.activity", "Kennis delen en samenwerken");

    private final String property;
    private final String fallback;

    ArchiveSetting(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    public String value() {
        return System.getProperty(property, fallback).strip();
    }
}
