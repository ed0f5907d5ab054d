package nl.plein.compliance.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of words, and where their keys are used. */
final class Words {

    private static final Path FOLDER = Pages.WEB.resolve(Path.of("resources", "nl", "plein", "web", "text"));
    private static final String KEY = "([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9_-]+)+)";
    private static final List<Pattern> PLAIN =
            List.of(Pattern.compile("text\\['" + KEY + "']"), Pattern.compile("text\\.say\\('" + KEY + "'"));
    private static final Pattern COUNTED = Pattern.compile("text\\.count\\('" + KEY + "'");
    private static final Pattern COMPONENT = Pattern.compile("<plein:(\\w+)\\b[^>]*?\\skey=\"" + KEY + "\"[^>]*>");
    private static final List<Pattern> IN_CODE = List.of(
            Pattern.compile("new Refusal\\(\\s*\"" + KEY + "\""),
            Pattern.compile("new Refused\\(\\s*\"" + KEY + "\""),
            Pattern.compile("Messages\\.(?:info|warn|afterwards)\\(\\s*\"" + KEY + "\""),
            Pattern.compile("Messages\\.wrong\\([^,]+,\\s*\"" + KEY + "\""),
            Pattern.compile("\\.say\\(\\s*\"" + KEY + "\""));

    private Words() {}

    /** The keys of a language, by feature. */
    static Map<String, Set<String>> keys(String language) {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(one -> one.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                String feature = file.getFileName().toString().replace("_" + language + ".properties", "");
                found.put(feature, load(file).stringPropertyNames());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Keys whose words are empty. */
    static List<String> silent(String language) {
        List<String> found = new ArrayList<>();
        keys(language).keySet().forEach(feature -> load(FOLDER.resolve(feature + "_" + language + ".properties"))
                .forEach((key, words) -> {
                    if (words.toString().isBlank()) {
                        found.add(key.toString());
                    }
                }));
        return found;
    }

    /** Keys that the source of a page uses. */
    static Set<String> usedByPage(String page) {
        Set<String> found = new TreeSet<>();
        PLAIN.forEach(use -> use.matcher(page).results().forEach(one -> found.add(one.group(1))));
        COUNTED.matcher(page)
                .results()
                .forEach(one -> found.addAll(List.of(one.group(1) + ".one", one.group(1) + ".many")));
        COMPONENT
                .matcher(page)
                .results()
                .forEach(one -> found.addAll(ofComponent(one.group(1), one.group(2), one.group())));
        return found;
    }

    /** Keys that Java code says to people. */
    static Set<String> usedByCode(Collection<String> sources) {
        Set<String> found = new TreeSet<>();
        for (String source : sources) {
            IN_CODE.forEach(use -> use.matcher(source).results().forEach(one -> found.add(one.group(1))));
        }
        return found;
    }

    private static List<String> ofComponent(String name, String key, String element) {
        if (!"empty".equals(name)) {
            return List.of(key);
        }
        return element.contains("href=") ? List.of(key, key + ".why", key + ".do") : List.of(key, key + ".why");
    }

    private static Properties load(Path file) {
        var words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
