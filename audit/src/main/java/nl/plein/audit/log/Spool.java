package nl.plein.audit.log;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of an export while it grows beside the others: a zip takes one file after the other. */
final class Spool implements AutoCloseable {

    private final Path file;
    private final OutputStream out;

    Spool() throws IOException {
        file = Files.createTempFile("plein-audit-", ".part");
        out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    void line(byte[] bytes) throws IOException {
        out.write(bytes);
        out.write('\n');
    }

    void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    void into(ExportZip zip, String name) throws IOException {
        out.close();
        zip.file(name, file);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
