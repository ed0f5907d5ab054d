package nl.plein.compliance.visibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The addresses of the product, read from its own table and from its servlets: what is new is there by itself. */
public final class Addresses {

    private static final Path SOURCES = Path.of("../web/src/main/java/nl/plein/web");
    private static final Pattern PAGE = Pattern.compile("[A-Z_]+\\(\"(/[^\"]*)\", \"/[^\"]*xhtml\"\\)");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\\{?((?:\"[^\"]+\"(?:, )?)+)}?\\)");
    /** The public identifier of anything. */
    static final Pattern REF = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern ENDS_THE_VISIT = Pattern.compile("/(signout|saml/|session/|signin/go).*");

    private Addresses() {}

    /** Those that show a page, with {@code {ref}} where the identifier of a thing belongs. */
    public static Set<String> pages() {
        return sources().stream()
                .flatMap(source -> PAGE.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All, with {@code {ref}} where the identifier of a thing belongs. */
    static Set<String> all() {
        var all = pages();
        for (String source : sources()) {
            SERVLET.matcher(source)
                    .results()
                    .flatMap(found -> QUOTED.matcher(found.group(1)).results())
                    .map(found -> found.group(1).replace("/*", "/{ref}"))
                    .forEach(all::add);
        }
        all.removeIf(path -> ENDS_THE_VISIT.matcher(path).matches());
        return all;
    }

    private static List<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Addresses::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
