package nl.plein.ejb.site;

import java.util.regex.Pattern;
import nl.plein.security.Refusal;

/** Addresses that people type: a path on the site, or an https address elsewhere. Anything else is refused. */
final class WebAddress {

    /** So long an address is at most. */
    static final int LONGEST = 300;

    private static final String LETTERS = "[\\p{L}\\p{N}._~!$&'()*+,;=:@%/-]*";
    private static final Pattern PATH = Pattern.compile("/(?!/)" + LETTERS + "(?:[?#][^\\s\\\\<>\"]*)?");
    private static final Pattern ELSEWHERE =
            Pattern.compile("https://[a-zA-Z0-9][a-zA-Z0-9.-]*(?::[0-9]{1,5})?(?:/[^\\s\\\\<>\"]*)?");
    private static final Pattern PLAIN = Pattern.compile("/(?!/)" + LETTERS + "[^/?#]");

    private WebAddress() {}

    /** @throws Refusal with this key when it is none */
    static String any(String typed, String key) {
        var address = typed == null ? "" : typed.strip();
        if (address.length() > LONGEST || !PATH.matcher(address).matches() && !elsewhere(address)) {
            throw new Refusal(key);
        }
        return address;
    }

    static boolean elsewhere(String address) {
        return ELSEWHERE.matcher(address).matches();
    }

    /** A path without question or mark, and without a slash at the end. */
    static String path(String typed, String key) {
        var path = typed == null ? "" : typed.strip();
        var bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (bare.length() > LONGEST || !PLAIN.matcher(bare).matches() || bare.contains("//")) {
            throw new Refusal(key);
        }
        return bare;
    }
}
