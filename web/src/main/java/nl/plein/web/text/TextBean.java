package nl.plein.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of the person's language, for pages: {@code #{text['group.name']}}, {@code #{text.count('group.members',
 * n)}}.
 */
@Named("text")
@RequestScoped
public class TextBean extends AbstractMap<String, String> {

    @Inject
    HttpServletRequest request;

    private Texts texts;

    @Override
    public String get(Object key) {
        return texts().say(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return texts().has(String.valueOf(key));
    }

    /** Words with something filled in. */
    public String say(String key, Object... args) {
        return texts().say(key, args);
    }

    /** Words for a number of things. */
    public String count(String key, long number) {
        return texts().count(key, number);
    }

    /** A number that stands by itself. */
    public String number(long number) {
        return texts().number(number);
    }

    /** Whether a field has a hint. */
    public boolean hinted(String key) {
        return texts().has(key + ".hint");
    }

    /** The hint of a field. */
    public String hint(String key) {
        return texts().say(key + ".hint");
    }

    /** The words of one of the values of a choice: {@code key.value}, in lower case. */
    public String option(String key, Object value) {
        return texts().say(key + "." + String.valueOf(value).toLowerCase(Locale.ROOT));
    }

    /** The words below a prefix as one JSON object, for scripts that speak. */
    public String json(String prefix) {
        var found = Json.createObjectBuilder();
        texts().keys().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.add(key.substring(prefix.length()), texts().say(key)));
        return found.build().toString();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    private Texts texts() {
        if (texts == null) {
            texts = Texts.in(Language.of(request));
        }
        return texts;
    }
}
