package nl.plein.audit.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip of an export, which remembers the SHA-256 of each file for the manifest at its end. */
final class ExportZip implements AutoCloseable {

    private final ZipOutputStream zip;
    private final Map<String, String> hashes = new TreeMap<>();

    ExportZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void file(String name, byte[] content) throws IOException {
        var out = begin(name);
        out.write(content);
        end(name, out);
    }

    void file(String name, Path content) throws IOException {
        var out = begin(name);
        Files.copy(content, out);
        end(name, out);
    }

    /** SHA-256 of each file so far, by name. */
    Map<String, String> hashes() {
        return hashes;
    }

    private DigestOutputStream begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try {
            return new DigestOutputStream(zip, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void end(String name, DigestOutputStream out) throws IOException {
        zip.closeEntry();
        hashes.put(name, HexFormat.of().formatHex(out.getMessageDigest().digest()));
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }
}
