package nl.plein.compliance.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects the numbers of requirements: where they are defined, and which tests carry them. */
final class Requirements {

    private static final String NUMBER = "[A-Z]{3,4}-\\d+\\.\\d+";
    private static final Pattern DEFINED =
            Pattern.compile("<li>(" + NUMBER + ")\\s+(.*?)(?=<li>|</ul>|\\*/)", Pattern.DOTALL);
    /** XYZ is for examples; the others are what licences and file formats call themselves. */
    private static final Pattern CARRIED = Pattern.compile("\\b((?!XYZ|PDF|EPL|FSL|CDDL)" + NUMBER + ")\\b");

    private static final Pattern TEST = Pattern.compile(".*(Test|IT|Rules|Table|Benchmark)\\.java|.*\\.test\\.m?js");
    private static final List<String> MODULES =
            List.of("persistence", "security", "audit", "ejb", "web", "ear", "compliance");

    private Requirements() {}

    /** The sentences of each number, over all package comments. A sound number has one. */
    static Map<String, List<String>> defined(Path house) {
        Map<String, List<String>> sentences = new TreeMap<>(Requirements::inOrder);
        for (Path comment : files(house, path -> path.endsWith("package-info.java"))) {
            definedIn(read(comment)).forEach((number, all) -> sentences
                    .computeIfAbsent(number, one -> new ArrayList<>())
                    .addAll(all));
        }
        return sentences;
    }

    /** The tests that carry each number. */
    static Map<String, List<String>> carried(Path house) {
        Map<String, List<String>> tests = new TreeMap<>(Requirements::inOrder);
        for (Path test : files(house, Requirements::isTest)) {
            carriedIn(read(test)).forEach(number -> tests.computeIfAbsent(number, one -> new ArrayList<>())
                    .add(test.getFileName().toString()));
        }
        return tests;
    }

    static Map<String, List<String>> definedIn(String comment) {
        Map<String, List<String>> sentences = new TreeMap<>(Requirements::inOrder);
        DEFINED.matcher(comment).results().forEach(found -> sentences
                .computeIfAbsent(found.group(1), one -> new ArrayList<>())
                .add(plain(found.group(2))));
        return sentences;
    }

    static List<String> carriedIn(String test) {
        return CARRIED.matcher(test)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static boolean isTest(Path path) {
        return path.toString().contains("src/test/")
                && TEST.matcher(path.getFileName().toString()).matches();
    }

    private static List<Path> files(Path house, Predicate<Path> wanted) {
        return MODULES.stream()
                .map(house::resolve)
                .filter(Files::isDirectory)
                .flatMap(module -> walk(module).stream())
                .filter(path -> path.toString().contains("/src/"))
                .filter(path -> !path.toString().contains("/target/")
                        && !path.toString().contains("/node_modules/"))
                .filter(wanted)
                .sorted()
                .toList();
    }

    private static List<Path> walk(Path module) {
        try (Stream<Path> paths = Files.walk(module)) {
            return paths.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("(?m)^\\s*\\*", "")
                .replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** GRP-1.10 comes after GRP-1.9. */
    private static int inOrder(String one, String other) {
        return sortable(one).compareTo(sortable(other));
    }

    private static String sortable(String number) {
        String[] parts = number.split("[-.]");
        return "%s-%06d.%06d".formatted(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
