package nl.plein.audit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables and other data that lie beside these classes. */
final class Tables {

    private Tables() {}

    /** The rows of a table, comments left out, cut at semicolons into so many columns; the last keeps what is left. */
    static List<String[]> rows(String name, int columns) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(";", columns))
                .toList();
    }

    static byte[] bytes(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the archive's data file " + name + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
