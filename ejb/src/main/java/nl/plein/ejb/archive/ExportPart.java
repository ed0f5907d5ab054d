package nl.plein.ejb.archive;

/** A file that an export makes. */
public enum ExportPart {
    /** The package itself. */
    CONTAINER(".zip", "application/zip"),
    /** The packing slip, for receivers. */
    SLIP(".pakbon.xml", "application/xml"),
    /** The packing slip, for programs of our own. */
    SLIP_DATA(".pakbon.json", "application/json");

    private final String ending;
    private final String mediaType;

    ExportPart(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** What the name of the file ends with. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
