package nl.plein.compliance.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The real clamd with a signature of our own, so that no database has to be fetched: it knows the EICAR test file.
 * Taken from the machine, or from where {@code verify} unpacked it.
 */
final class Clamd implements AutoCloseable {

    private static final Path UNPACKED =
            Path.of("..", "target", "clamav").toAbsolutePath().normalize();
    private static final List<Path> PLACES =
            List.of(UNPACKED.resolve("usr/sbin/clamd"), Path.of("/usr/sbin/clamd"), Path.of("/usr/local/sbin/clamd"));
    private static final String EICAR_WORDS = "45494341522d5354414e444152442d414e544956495255532d544553542d46494c45";

    private final Process process;

    private Clamd(Process process) {
        this.process = process;
    }

    /** Where it is, if it is anywhere. */
    static Optional<Path> program() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    /** Starts it on a port of this machine; it answers a little later. */
    static Clamd on(int port, Path folder) {
        try {
            var signatures = Files.createDirectories(folder.resolve("signatures"));
            Files.writeString(signatures.resolve("plein.ndb"), "Plein.Test:0:*:" + EICAR_WORDS + "\n");
            var settings = Files.writeString(
                    folder.resolve("clamd.conf"),
                    "DatabaseDirectory " + signatures + "\nTCPSocket " + port
                            + "\nTCPAddr 127.0.0.1\nForeground yes\nStreamMaxLength 100M\n");
            var builder = new ProcessBuilder(program().orElseThrow().toString(), "--config-file=" + settings)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("clamd.log").toFile());
            builder.environment().put("LD_LIBRARY_PATH", libraries());
            return new Clamd(builder.start());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String libraries() throws IOException {
        if (!Files.isDirectory(UNPACKED)) {
            return "";
        }
        try (Stream<Path> all = Files.walk(UNPACKED)) {
            return all.filter(file -> file.getFileName().toString().startsWith("libclamav.so"))
                    .map(file -> file.getParent().toString())
                    .findFirst()
                    .orElse("");
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
