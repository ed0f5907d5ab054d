package nl.plein.compliance.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailWordsTest {

    private static final Path FOLDER = Path.of("../ejb/src/main/resources/nl/plein/ejb/mail");
    private static final Pattern FILLED = Pattern.compile("\\{\\d+}");
    private static final Pattern ABOUT = Pattern.compile("\\.about\\(\\s*\"([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])\"");

    @Test
    @DisplayName("MAI-2.6 TXT-1.2 each mail says the same in both languages, with the same things filled in")
    void eachMailSaysTheSameInBothLanguages() throws IOException {
        assertThat(filledIn("nl")).isNotEmpty().isEqualTo(filledIn("en"));
    }

    @Test
    @DisplayName("MAI-2.6 each mail that code posts has a subject and a text")
    void eachMailThatCodePostsHasWords() throws IOException {
        var known = filledIn("nl").keySet();
        var posted = Pages.classes("ejb").values().stream()
                .flatMap(source -> ABOUT.matcher(source).results())
                .map(found -> found.group(1))
                .flatMap(key -> Stream.of(key + ".subject", key + ".text"))
                .collect(toCollection(TreeSet::new));

        assertThat(known).containsAll(posted);
    }

    /** Each key of a language with what is filled in there. */
    private static Map<String, Set<String>> filledIn(String language) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(one -> one.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                read(file).forEach((key, words) -> found.put(key, holes(words)));
            }
        }
        return found;
    }

    private static Set<String> holes(String words) {
        return FILLED.matcher(words).results().map(hole -> hole.group()).collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> read(Path file) throws IOException {
        var words = new java.util.Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        Map<String, String> read = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> read.put(key, words.getProperty(key)));
        return read;
    }
}
