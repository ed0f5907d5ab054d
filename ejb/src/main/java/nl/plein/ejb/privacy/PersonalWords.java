package nl.plein.ejb.privacy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words in what a person takes along, and the name of who is gone. */
final class PersonalWords {

    private static final Map<String, PersonalWords> KNOWN = new ConcurrentHashMap<>();

    private final Properties words;

    private PersonalWords(Properties words) {
        this.words = words;
    }

    /** The words of this language; Dutch when we do not speak it. */
    static PersonalWords in(String language) {
        return KNOWN.computeIfAbsent("en".equals(language) ? "en" : "nl", PersonalWords::read);
    }

    /** @throws IllegalStateException when nobody wrote these words */
    String say(String key) {
        var said = words.getProperty(key);
        if (said == null) {
            throw new IllegalStateException("no words for " + key);
        }
        return said;
    }

    private static PersonalWords read(String language) {
        var words = new Properties();
        try (var in = new InputStreamReader(
                PersonalWords.class.getResourceAsStream("data_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return new PersonalWords(words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
