package nl.plein.audit.archive;

/** Where an information object stands: an archive holds dossiers, a dossier holds pieces. */
public enum Level {
    ARCHIVE("Archief"),
    DOSSIER("Dossier"),
    PIECE("Archiefstuk");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    Term term() {
        return Terms.of(Terms.LEVELS, label);
    }
}
