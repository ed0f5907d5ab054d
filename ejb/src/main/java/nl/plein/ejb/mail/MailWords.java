package nl.plein.ejb.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of mails, one file for each feature and language. */
final class MailWords {

    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private final String language;

    private MailWords(String language) {
        this.language = language;
    }

    /** The words of this language; Dutch when we do not speak it. */
    static MailWords in(String language) {
        return new MailWords("en".equals(language) ? "en" : "nl");
    }

    /** @throws IllegalStateException when nobody wrote these words */
    String told(String key, List<String> args) {
        return maybe(key, args).orElseThrow(() -> new IllegalStateException("no words for the mail text " + key));
    }

    Optional<String> maybe(String key, List<String> args) {
        var found = file(key.substring(0, key.indexOf('.'))).getProperty(key);
        return Optional.ofNullable(found).map(words -> filled(words, args));
    }

    /** Fills in from left to right, once: what is filled in is not looked at again. */
    private static String filled(String words, List<String> args) {
        var said = new StringBuilder();
        int from = 0;
        while (from < words.length()) {
            int open = words.indexOf('{', from);
            int close = open < 0 ? -1 : words.indexOf('}', open);
            if (close < 0) {
                break;
            }
            said.append(words, from, open).append(args.get(Integer.parseInt(words.substring(open + 1, close))));
            from = close + 1;
        }
        return said.append(words.substring(from)).toString();
    }

    private Properties file(String feature) {
        return FILES.computeIfAbsent(feature + "_" + language, MailWords::read);
    }

    private static Properties read(String name) {
        var found = new Properties();
        var file = MailWords.class.getResourceAsStream(name + ".properties");
        if (file == null) {
            throw new IllegalStateException("no mail texts " + name);
        }
        try (var in = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            found.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("mail texts " + name, unreadable);
        }
        return found;
    }
}
