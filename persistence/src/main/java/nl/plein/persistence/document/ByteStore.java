package nl.plein.persistence.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import nl.plein.persistence.shared.StorageSetting;

/**
 * Bytes in a folder, each under its SHA-256. What is written is complete on the disk before it gets its name, so that a
 * crash leaves at most an orphan among the incoming files and never half a document.
 */
@ApplicationScoped
public class ByteStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Length and hash of what was kept. */
    public record Kept(String sha256, long size) {}

    /**
     * Keeps what the stream gives. The same bytes are kept once, but always received whole, so that the time it takes
     * does not tell whether they were there.
     *
     * @throws IOException when it cannot be written whole: nothing is kept then
     */
    public Kept keep(InputStream bytes) throws IOException {
        var incoming = Files.createDirectories(folder().resolve("incoming"));
        var file = Files.createTempFile(incoming, "upload", ".part");
        try {
            var digest = sha256();
            long size;
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    var out = Channels.newOutputStream(channel);
                    var in = new DigestInputStream(bytes, digest)) {
                size = in.transferTo(out);
                channel.force(true);
            }
            var hash = HexFormat.of().formatHex(digest.digest());
            var home = home(hash);
            Files.createDirectories(home.getParent());
            Files.move(file, home, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Kept(hash, size);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Throws away what a killed server left half received.
     *
     * @param before when it was last written at the latest; later ones may still come in, here or at another node
     * @return how many there were
     */
    public int sweep(Instant before) throws IOException {
        var incoming = folder().resolve("incoming");
        if (!Files.isDirectory(incoming)) {
            return 0;
        }
        int swept = 0;
        try (var all = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path orphan : all) {
                if (Files.getLastModifiedTime(orphan).toInstant().isBefore(before) && Files.deleteIfExists(orphan)) {
                    swept++;
                }
            }
        }
        return swept;
    }

    /**
     * The bytes under a hash.
     *
     * @throws NoSuchFileException when they are not there
     */
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(home(sha256));
    }

    /**
     * Throws away the bytes under a hash.
     *
     * @param before when they were last received at the latest: whoever received the same since is about to use them
     */
    public void remove(String sha256, Instant before) throws IOException {
        var home = home(sha256);
        if (Files.exists(home) && Files.getLastModifiedTime(home).toInstant().isBefore(before)) {
            Files.deleteIfExists(home);
        }
    }

    private static Path home(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hash);
        }
        return folder().resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private static Path folder() {
        return StorageSetting.DATA.folder().resolve("files");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
