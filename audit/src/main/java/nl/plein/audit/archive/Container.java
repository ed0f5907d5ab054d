package nl.plein.audit.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * A finished package as its receiver reads it: the files of the payload by their path, without the wrapping of a bag.
 */
public final class Container implements Closeable {

    static final String SIDECAR = ".mdto.xml";
    static final String FILE_SIDECAR = ".bestand.mdto.xml";

    private final SortedMap<String, Source> sources = new TreeMap<>();
    private final Closeable end;

    private Container(Closeable end) {
        this.end = end;
    }

    /** A zip, as a bag or not. */
    public static Container zip(Path path) throws IOException {
        var zip = new ZipFile(path.toFile());
        var container = new Container(zip);
        var bag = zip.stream()
                .map(entry -> entry.getName().split("/", 2))
                .filter(parts -> parts.length == 2 && "bagit.txt".equals(parts[1]))
                .findFirst();
        var root = bag.map(parts -> parts[0] + "/data/").orElse("");
        zip.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(root))
                .forEach(entry -> container.sources.put(
                        entry.getName().substring(root.length()),
                        new Source(entry.getSize(), () -> zip.getInputStream(entry))));
        return container;
    }

    /** A folder: the same, unpacked. */
    public static Container folder(Path path) throws IOException {
        var container = new Container(() -> {});
        try (var all = Files.walk(path)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> container.sources.put(
                            path.relativize(file).toString().replace('\\', '/'),
                            new Source(length(file), () -> Files.newInputStream(file))));
        }
        return container;
    }

    Iterable<String> files() {
        return sources.keySet();
    }

    boolean has(String file) {
        return sources.containsKey(file);
    }

    long size(String file) {
        return sources.get(file).size();
    }

    HeldFile.Bytes bytes(String file) {
        return sources.get(file).bytes();
    }

    InputStream open(String file) throws IOException {
        return sources.get(file).bytes().open();
    }

    @Override
    public void close() throws IOException {
        end.close();
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private record Source(long size, HeldFile.Bytes bytes) {}
}
