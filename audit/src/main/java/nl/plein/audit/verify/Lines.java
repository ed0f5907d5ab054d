package nl.plein.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a file, one at a time, as the bytes they are. */
final class Lines implements AutoCloseable {

    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, or null after the last. */
    byte[] next() throws IOException {
        line.reset();
        boolean any = false;
        while (more()) {
            any = true;
            int stop = at;
            while (stop < end && block[stop] != '\n') {
                stop++;
            }
            line.write(block, at, stop - at);
            at = stop + 1;
            if (stop < end) {
                return line.toByteArray();
            }
            if (line.size() > LONGEST) {
                throw new BadInput("a line of more than " + LONGEST + " bytes");
            }
        }
        return any ? line.toByteArray() : null;
    }

    private boolean more() throws IOException {
        if (at >= end) {
            end = in.read(block);
            at = 0;
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
