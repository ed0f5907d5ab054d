package nl.plein.compliance.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sources the rules are about. */
final class Pages {

    static final Path WEB = Path.of("..", "web", "src", "main");

    private Pages() {}

    /** The source of every page, template, part and component, by its path. */
    static Map<String, String> sources() {
        return read(WEB.resolve("webapp"), ".xhtml");
    }

    /** The source of every class of a module. */
    static Map<String, String> classes(String module) {
        return read(Path.of("..", module, "src", "main", "java"), ".java");
    }

    /** What a rule finds in a set of sources, as lines {@code path: finding}. */
    static Stream<String> findings(Map<String, String> sources, Function<String, Iterable<String>> rule) {
        return sources.entrySet().stream().flatMap(source -> {
            Stream.Builder<String> found = Stream.builder();
            rule.apply(source.getValue()).forEach(one -> found.add(source.getKey() + ": " + one));
            return found.build();
        });
    }

    private static Map<String, String> read(Path folder, String ending) {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(one -> one.toString().endsWith(ending)).toList()) {
                found.put(folder.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
