package nl.plein.persistence.document;

/** How far a document is on its way from the uploader to the readers. */
public enum ScanState {
    /** Stored, not yet scanned: not served. */
    RECEIVED,
    /** Scanned and found clean: served. */
    CLEAN,
    /** The scanner found something: never served, the bytes are kept for those who look into it. */
    QUARANTINED
}
