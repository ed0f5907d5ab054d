package nl.plein.ejb.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Knows the EICAR test file, wherever in a file it stands, and nothing else: for laptops without a real scanner. */
final class TestFileScanner implements Scanner {

    /** The test file in Base64, so that scanners do not find it in our own program. */
    private static final byte[] EICAR = Base64.getDecoder()
            .decode("WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo=");

    private static final int BLOCK = 65_536;

    @Override
    public String name() {
        return "built-in";
    }

    @Override
    public boolean clean(InputStream bytes) throws IOException {
        var sought = new String(EICAR, StandardCharsets.ISO_8859_1);
        var tail = "";
        for (var block = bytes.readNBytes(BLOCK); block.length > 0; block = bytes.readNBytes(BLOCK)) {
            var window = tail + new String(block, StandardCharsets.ISO_8859_1);
            if (window.contains(sought)) {
                return false;
            }
            tail = window.substring(Math.max(0, window.length() - sought.length()));
        }
        return true;
    }
}
