package nl.plein.compliance.benchmark;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Counts the questions to the database for one answer, in the log of the server while it writes them down. */
final class Questions implements AutoCloseable {

    private static final String LOGGER = "/subsystem=logging/logger=org.eclipse.persistence.session";
    private static final int READINGS = 3;

    private final Management management;
    private final Path log;

    Questions(Management management, Path log) {
        this.management = management;
        this.log = log;
        management.run(LOGGER + ":add(level=FINE)");
    }

    /** Questions for this page: the fewest of some readings, since now and then one reads anew what is kept a while. */
    long of(ReadingPage page, Reader reader) throws IOException {
        reader.read(page);
        long fewest = Long.MAX_VALUE;
        for (int reading = 0; reading < READINGS; reading++) {
            fewest = Math.min(fewest, once(page, reader));
        }
        return fewest;
    }

    private long once(ReadingPage page, Reader reader) throws IOException {
        try (var channel = FileChannel.open(log)) {
            long before = channel.size();
            reader.read(page);
            channel.position(before);
            var written = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            return written.lines()
                    .filter(line -> line.contains(".sql] (default task"))
                    .count();
        }
    }

    @Override
    public void close() {
        management.run(LOGGER + ":remove");
    }
}
