package nl.plein.ejb.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.plein.security.Refusal;

/** Addresses that people type: a path on the site, or an https address elsewhere. Anything else is refused. */
final class WebAddress {

    /** So long an address is at most. */
    static final int LONGEST = 300;

    private static final Pattern PATH = Pattern.compile("/[\\p{L}\\p{N}._~!$&'()*+,;=:@%/-]*");

    private WebAddress() {}

    /** @throws Refusal with this key when it is none */
    static String any(String typed, String key) {
        var address = typed == null ? "" : typed.strip();
        if (address.length() > LONGEST || !here(address) && !elsewhere(address)) {
            throw new Refusal(key);
        }
        return address;
    }

    static boolean elsewhere(String address) {
        return parsed(address)
                .filter(uri -> "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null)
                .isPresent();
    }

    /**
     * The path on the site that an address leads to, as the server reads it: decoded, without dots, and without what
     * stands behind a semicolon, a question mark or a hash.
     *
     * @param own whether a host is one of the site
     * @return empty when it leads off the site
     */
    static Optional<String> inside(String address, Predicate<String> own) {
        return parsed(address)
                .filter(uri -> uri.getHost() == null || own.test(host(uri)))
                .map(uri -> walked(uri.getPath()));
    }

    private static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    }

    private static String walked(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.replaceAll(";[^/]*", "").split("/")) {
            if ("..".equals(step)) {
                steps.pollLast();
            } else if (!step.isEmpty() && !".".equals(step)) {
                steps.addLast(step);
            }
        }
        return "/" + String.join("/", steps);
    }

    private static boolean here(String address) {
        return parsed(address)
                .filter(uri -> uri.getScheme() == null && uri.getAuthority() == null)
                .filter(uri -> PATH.matcher(uri.getRawPath()).matches())
                .isPresent();
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** A path without question or mark, and without a slash at the end. */
    static String path(String typed, String key) {
        var path = typed == null ? "" : typed.strip();
        var bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        boolean plain = bare.length() > 1 && PATH.matcher(bare).matches() && !bare.contains("//");
        if (!plain || bare.length() > LONGEST) {
            throw new Refusal(key);
        }
        return bare;
    }
}
