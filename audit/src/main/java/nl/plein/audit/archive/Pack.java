package nl.plein.audit.archive;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The container being written: a zip in which nothing depends on clock, machine or compression. Entries are stored as
 * they are, because packed bytes differ from one Java to the next, and because an archive wants to read what is in it.
 */
final class Pack implements Closeable {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final String root;
    private final List<Line> lines = new ArrayList<>();
    private long bytes;

    /** The root goes before every path, for instance {@code "Bag/data/"}. */
    Pack(OutputStream out, String root) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setMethod(ZipOutputStream.STORED);
        this.root = root;
    }

    /** What was written under which path. */
    record Line(String path, String sha256, String sha512) {}

    List<Line> lines() {
        return List.copyOf(lines);
    }

    long bytes() {
        return bytes;
    }

    void add(String path, byte[] content) throws IOException {
        HeldFile.Bytes source = () -> new ByteArrayInputStream(content);
        add(path, Measure.of(source, path, "application/octet-stream"), source);
    }

    /** Copies the bytes; if they are not those that were measured, the container is broken and this throws. */
    void add(String path, Measure measure, HeldFile.Bytes source) throws IOException {
        put(root + path, measure, source);
        lines.add(new Line(path, measure.sha256(), measure.sha512()));
        bytes += measure.size();
    }

    /** Adds what lies outside the root, such as the tags of a bag. */
    void addTag(String path, byte[] content) throws IOException {
        HeldFile.Bytes source = () -> new ByteArrayInputStream(content);
        put(path, Measure.of(source, path, "text/plain"), source);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void put(String path, Measure measure, HeldFile.Bytes source) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        entry.setSize(measure.size());
        entry.setCompressedSize(measure.size());
        entry.setCrc(measure.crc());
        zip.putNextEntry(entry);
        try (InputStream in = source.open()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}
