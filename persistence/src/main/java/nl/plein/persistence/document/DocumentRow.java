package nl.plein.persistence.document;

import java.io.Serializable;

/** A document below an item. */
public record DocumentRow(
        long id, String ref, String name, String mediaType, long size, String sha256, ScanState scanState)
        implements Serializable {

    /** Whether it may be downloaded. */
    public boolean clean() {
        return scanState == ScanState.CLEAN;
    }
}
