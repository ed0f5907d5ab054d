package nl.plein.audit.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The list of files with their SHA-256. It is not signed; it tells damage, not intent. */
final class Manifest {

    private static final int MOST = 64 << 20;

    private Manifest() {}

    static void check(ExportFiles files, Report report) throws IOException {
        var bytes =
                files.bytes("manifest.json", MOST).orElseThrow(() -> new BadInput("the export has no manifest.json"));
        var manifest = Json.object(new String(bytes, StandardCharsets.UTF_8));
        if (!(manifest.get("files") instanceof Map<?, ?> listed)) {
            throw new BadInput("manifest.json lists no files");
        }
        for (var file : listed.entrySet()) {
            var found = files.find(file.getKey().toString());
            var hash = found.isPresent() ? sha256(found.get()) : "no such file";
            if (!hash.equals(file.getValue())) {
                report.add(Finding.of("file " + file.getKey(), String.valueOf(file.getValue()), hash));
            }
        }
    }

    private static String sha256(InputStream file) throws IOException {
        try (var in = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            var block = new byte[ExportFiles.BUFFER];
            while (in.read(block) >= 0) {
                continue;
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
