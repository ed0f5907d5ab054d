package nl.plein.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All words of one language, joined from the files of all features. Read once, at start. */
public final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static volatile Map<Language, Texts> loaded = Map.of();

    private final Language language;
    private final Map<String, String> words;

    private Texts(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /** Takes the words of every language from the given files, named {@code <feature>_<language>.properties}. */
    static void load(Collection<URL> files) {
        Map<Language, Texts> fresh = new HashMap<>();
        for (Language language : Language.values()) {
            Map<String, String> words = new HashMap<>();
            files.stream()
                    .filter(file -> file.getPath().endsWith("_" + language.tag() + ".properties"))
                    .forEach(file -> read(file).forEach((key, word) -> words.put((String) key, (String) word)));
            fresh.put(language, new Texts(language, Map.copyOf(words)));
        }
        loaded = Map.copyOf(fresh);
    }

    /** The words of a language. */
    public static Texts in(Language language) {
        return loaded.getOrDefault(language, new Texts(language, Map.of()));
    }

    /** The words of the language of a locale. */
    public static Texts in(Locale locale) {
        return in(Language.of(locale.getLanguage()).orElse(Language.DUTCH));
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    public Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    /**
     * The words at a key, with {@code {0}}, {@code {1}} ... filled in, numbers and days as the language writes them;
     * the key itself when nobody wrote words for it.
     */
    public String say(String key, Object... args) {
        String said = words.get(key);
        if (said == null) {
            LOG.warn("no words for the key {}", key);
            return key;
        }
        for (int i = 0; i < args.length; i++) {
            said = said.replace("{" + i + "}", Spelled.in(language, args[i]));
        }
        return said;
    }

    /** The words at {@code key.one} or {@code key.many}, with the number as {@code {0}}. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** A number as the language writes it. */
    public String number(long number) {
        return Spelled.in(language, number);
    }

    private static Properties read(URL file) {
        var found = new Properties();
        try (var in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            found.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("words of " + file, e);
        }
        return found;
    }
}
