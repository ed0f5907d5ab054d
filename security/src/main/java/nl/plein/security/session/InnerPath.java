package nl.plein.security.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** A place on this host to go to after signing in. Whatever could lead elsewhere becomes the home page (SES-1.4). */
public final class InnerPath {

    /** Where everything goes that is not a path of ours. */
    public static final String HOME = "/";

    private static final int LONGEST = 1000;
    private static final Pattern SHAPE = Pattern.compile("/[A-Za-z0-9/_.~?&=%+-]*");
    private static final Pattern ENCODED_TRICK = Pattern.compile("%(2f|5c|0[0-9a-f]|1[0-9a-f]|7f|25)");

    private InnerPath() {}

    /** The wanted path when it is one of ours, else the home page; never null, never an absolute address. */
    public static String of(String wanted) {
        return ours(wanted) ? wanted : HOME;
    }

    private static boolean ours(String wanted) {
        if (wanted == null
                || wanted.length() > LONGEST
                || !SHAPE.matcher(wanted).matches()) {
            return false;
        }
        if (wanted.startsWith("//") || path(wanted).contains("/..") || tricky(path(wanted))) {
            return false;
        }
        return parses(wanted);
    }

    private static String path(String wanted) {
        var question = wanted.indexOf('?');
        return question < 0 ? wanted : wanted.substring(0, question);
    }

    private static boolean tricky(String path) {
        return ENCODED_TRICK.matcher(path.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean parses(String wanted) {
        try {
            var address = new URI(wanted);
            return address.getHost() == null
                    && address.getScheme() == null
                    && address.getRawAuthority() == null
                    && wanted.getBytes(StandardCharsets.US_ASCII).length == wanted.length();
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
