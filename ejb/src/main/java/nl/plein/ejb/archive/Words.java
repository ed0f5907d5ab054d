package nl.plein.ejb.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words that metadata are made with. */
final class Words {

    private static final Properties WORDS = read();

    private Words() {}

    static String say(String key, Object... parts) {
        var said = WORDS.getProperty(key);
        for (int i = 0; i < parts.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return said;
    }

    private static Properties read() {
        var words = new Properties();
        try (var in = new InputStreamReader(
                Words.class.getResourceAsStream("record_nl.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
