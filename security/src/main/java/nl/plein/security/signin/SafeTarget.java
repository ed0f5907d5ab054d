package nl.plein.security.signin;

import java.util.regex.Pattern;

/**
 * A path to return to: on a host of our own, so it starts with one slash and cannot be read as an address elsewhere.
 */
final class SafeTarget {

    static final String HOME = "/";

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*");
    private static final Pattern DISGUISED = Pattern.compile("(?i).*%(2f|5c|0d|0a|00).*");
    private static final int LONGEST = 1000;

    private SafeTarget() {}

    /** The path itself, or the home page when it is anything but a plain path. */
    static String of(String wanted) {
        boolean plain = wanted != null
                && wanted.length() <= LONGEST
                && PATH.matcher(wanted).matches()
                && !DISGUISED.matcher(wanted).matches();
        return plain ? wanted : HOME;
    }
}
