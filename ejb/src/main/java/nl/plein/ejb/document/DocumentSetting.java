package nl.plein.ejb.document;

/** What an operator says about documents, in {@code plein.properties}. */
public enum DocumentSetting {
    /**
     * Where clamd listens, as {@code host:port}. Empty: the built-in check knows the EICAR test file and nothing else.
     */
    SCANNER("plein.scanner", ""),
    /** Most bytes of one file. */
    UPLOAD_LIMIT("plein.upload.limit", "104857600");

    private final String property;
    private final String fallback;

    DocumentSetting(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    public String value() {
        return System.getProperty(property, fallback).strip();
    }

    /** Most bytes of one file. */
    public static long uploadLimit() {
        return Long.parseLong(UPLOAD_LIMIT.value());
    }
}
