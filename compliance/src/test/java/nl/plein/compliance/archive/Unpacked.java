package nl.plein.compliance.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** A container laid out in a folder, as a receiver does. */
public final class Unpacked {

    private Unpacked() {}

    /** Lays the zip out in the folder and returns that. */
    public static Path into(Path folder, InputStream container) throws IOException {
        try (var zip = new ZipInputStream(container)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("a name that leaves the folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        return folder;
    }
}
