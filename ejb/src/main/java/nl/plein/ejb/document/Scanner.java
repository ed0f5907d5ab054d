package nl.plein.ejb.document;

import java.io.IOException;
import java.io.InputStream;

/** Looks for malicious software. */
interface Scanner {

    /** What the operator's page calls it. */
    String name();

    /**
     * Whether the bytes are clean.
     *
     * @throws IOException when it cannot tell now: the file waits
     */
    boolean clean(InputStream bytes) throws IOException;
}
