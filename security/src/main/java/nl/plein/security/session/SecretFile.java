package nl.plein.security.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** A secret of 32 bytes in a file that only the server reads; made when it is not there. Nodes share the folder. */
public final class SecretFile {

    private static final int BYTES = 32;

    private SecretFile() {}

    /** Reads the secret, after making it where this node is the first. */
    public static byte[] read(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        var bytes = Files.readAllBytes(file);
        if (bytes.length != BYTES) {
            throw new IOException(file + " should hold " + BYTES + " bytes and holds " + bytes.length);
        }
        return bytes;
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var half = Files.createTempFile(file.getParent(), "new", ".key", ownerOnly(file));
        Files.write(half, bytes);
        try {
            Files.createLink(file, half);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException another) {
            return; // Another node was first: its secret counts.
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
