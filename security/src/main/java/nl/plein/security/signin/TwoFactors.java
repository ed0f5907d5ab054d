package nl.plein.security.signin;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which ways of signing in show two factors, by the names that providers give to them. */
public final class TwoFactors {

    private TwoFactors() {}

    /** The names that count. */
    static Set<String> levels() {
        return Arrays.stream(SamlSetting.twoFactors().split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a person who came in this way showed two factors. A password never does, nor what a provider says nothing
     * about.
     *
     * @param level what the session keeps of the way, or null
     */
    public static boolean shown(String level) {
        return level != null && levels().contains(level);
    }
}
