package nl.plein.audit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;

/** A file of the store with what was written down about it when it came in; whether that is still true is checked. */
public record HeldFile(
        Identity identity, String name, String mediaType, String sha256, Instant since, Fitness fitness, Bytes bytes) {

    public HeldFile {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(fitness, "fitness");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** Whether the scanner let it through. */
    public enum Fitness {
        FIT,
        NOT_SCANNED,
        QUARANTINED
    }

    /** Opens the bytes anew each time; a file that is gone throws an IOException. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }
}
