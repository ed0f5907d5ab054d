package nl.plein.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** What stands for a person without a picture. */
@Named("portraits")
@ApplicationScoped
public class PortraitsBean {

    /** The first letters of the first and the last word of a name. */
    public String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
