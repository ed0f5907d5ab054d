package nl.plein.ejb.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address in one spelling: no spaces, no quotes, nothing that could be a second address or a header; the domain
 * in lower case and in the letters of the network, so that a look-alike letter shows as {@code xn--}.
 *
 * @param local the part before the at sign, as it was given
 * @param domain the part after it
 */
public record MailAddress(String local, String domain) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    /** The address that somebody typed, or nothing if it is none. */
    public static Optional<MailAddress> of(String typed) {
        var given = typed == null ? "" : typed.strip();
        int at = given.indexOf('@');
        if (at < 1 || given.length() > LONGEST) {
            return Optional.empty();
        }
        var local = given.substring(0, at);
        if (local.length() > LONGEST_LOCAL || !LOCAL.matcher(local).matches()) {
            return Optional.empty();
        }
        return domain(given.substring(at + 1)).map(domain -> new MailAddress(local, domain));
    }

    /** A mail domain in the letters of the network, or nothing if it is none. */
    public static Optional<String> domain(String typed) {
        try {
            var spelled = IDN.toASCII(typed.strip(), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return spelled.length() < LONGEST && DOMAIN.matcher(spelled).matches()
                    ? Optional.of(spelled)
                    : Optional.empty();
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** The whole address. */
    public String text() {
        return local + "@" + domain;
    }

    /** The spelling in which two addresses are compared: mail servers hardly ever tell capitals apart. */
    public String compared() {
        return text().toLowerCase(Locale.ROOT);
    }
}
