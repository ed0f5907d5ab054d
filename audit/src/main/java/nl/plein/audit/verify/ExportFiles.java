package nl.plein.audit.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/** The files of an export, in a folder or in a zip. */
interface ExportFiles extends AutoCloseable {

    int BUFFER = 1 << 16;

    /** The file of that name, or nothing. */
    Optional<InputStream> find(String name) throws IOException;

    @Override
    void close() throws IOException;

    static ExportFiles at(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new Folder(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new BadInput("there is no export at " + path);
        }
        return new Zip(new ZipFile(path.toFile(), StandardCharsets.UTF_8));
    }

    /** The file of that name; an export without it is no export. */
    default InputStream get(String name) throws IOException {
        return find(name).orElseThrow(() -> new BadInput("the export has no file " + name));
    }

    /** The whole of a small file. */
    default Optional<byte[]> bytes(String name, int most) throws IOException {
        var found = find(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (var in = found.get()) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new BadInput("the file " + name + " is larger than " + most + " bytes");
            }
            return Optional.of(bytes);
        }
    }

    /** An unpacked export. */
    record Folder(Path root) implements ExportFiles {

        @Override
        public Optional<InputStream> find(String name) throws IOException {
            var file = root.resolve(name).normalize();
            if (!file.startsWith(root.normalize()) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            return Optional.of(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        }

        @Override
        public void close() {
            // A folder holds nothing open.
        }
    }

    /** An export as it was downloaded. */
    record Zip(ZipFile zip) implements ExportFiles {

        @Override
        public Optional<InputStream> find(String name) throws IOException {
            var entry = zip.getEntry(name);
            return entry == null
                    ? Optional.empty()
                    : Optional.of(new BufferedInputStream(zip.getInputStream(entry), BUFFER));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
