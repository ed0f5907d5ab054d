package nl.plein.ejb.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.shared.StorageSetting;

/**
 * Where exports lie: a folder for each job. A file gets its name when it is complete on the disk; until then it ends
 * with {@code .part} and is offered to nobody.
 */
@ApplicationScoped
public class ExportFolder {

    private static final String PART = ".part";

    /** What is written into a file. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Throws away what an earlier attempt left, and begins. */
    public void begin(JobId job) throws IOException {
        remove(job);
        Files.createDirectories(folder(job));
    }

    /** Writes a file whole and onto the disk, still without its name. */
    public Path write(JobId job, String name, Contents contents) throws IOException {
        var part = folder(job).resolve(name + PART);
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new Forced(channel)) {
            contents.writeTo(out);
        }
        return part;
    }

    /** Gives a file its name: from now on it is there. */
    public Path publish(Path part) throws IOException {
        var name = part.getFileName().toString();
        var whole = part.resolveSibling(name.substring(0, name.length() - PART.length()));
        return Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file that is there. */
    public Path file(JobId job, String name) {
        return folder(job).resolve(name);
    }

    /** Throws away everything of a job. */
    public void remove(JobId job) {
        var folder = folder(job);
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static Path folder(JobId job) {
        return StorageSetting.DATA
                .folder()
                .resolve("exports")
                .resolve(job.value().toString());
    }

    /** Buffers, and on closing waits until the disk has it. */
    private static final class Forced extends FilterOutputStream {

        private final FileChannel channel;

        Forced(FileChannel channel) {
            super(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                out.flush();
                channel.force(true);
                super.close();
            }
        }
    }
}
