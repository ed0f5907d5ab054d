package nl.plein.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import nl.plein.persistence.session.Device;
import nl.plein.security.session.Token;

/**
 * By what a request comes: names of browser and system, and the beginning of the address. Versions and the rest of the
 * address are left away, since a person knows their own browser again without them (SES-4.6).
 */
public final class Devices {

    private record Sign(String code, Pattern pattern) {
        static Sign of(String code, String words) {
            return new Sign(code, Pattern.compile(words));
        }
    }

    private static final String UNKNOWN = "unknown";

    /** In this order: most browsers call themselves by the names of others too. */
    private static final List<Sign> BROWSERS = List.of(
            Sign.of("edge", "Edg(e|A|iOS)?/"),
            Sign.of("opera", "OPR/|Opera"),
            Sign.of("samsung", "SamsungBrowser/"),
            Sign.of("firefox", "Firefox/|FxiOS/"),
            Sign.of("chrome", "Chrome/|CriOS/"),
            Sign.of("safari", "Safari/"));

    private static final List<Sign> SYSTEMS = List.of(
            Sign.of("android", "Android"),
            Sign.of("ios", "iPhone|iPad|iPod"),
            Sign.of("windows", "Windows"),
            Sign.of("chromeos", "CrOS"),
            Sign.of("macos", "Mac OS X|Macintosh"),
            Sign.of("linux", "Linux|X11"));

    private Devices() {}

    /**
     * The device of a request.
     *
     * @param value what its browser keeps, of {@link #value}
     */
    public static Device of(HttpServletRequest request, String value) {
        var agent = request.getHeader("User-Agent");
        var browser = code(BROWSERS, agent) + "-" + code(SYSTEMS, agent);
        return new Device(browser, network(request.getRemoteAddr()), Token.hash(value));
    }

    /** The value by which a browser is known again: the one it keeps, or a fresh one to give it after signing in. */
    public static String value(HttpServletRequest request) {
        return Cookies.DEVICE.of(request).filter(Token::wellFormed).orElseGet(Token::fresh);
    }

    private static String code(List<Sign> signs, String agent) {
        return agent == null
                ? UNKNOWN
                : signs.stream()
                        .filter(one -> one.pattern().matcher(agent).find())
                        .map(Sign::code)
                        .findFirst()
                        .orElse(UNKNOWN);
    }

    /** The first two parts of an address: a provider's region, and no household. */
    static String network(String address) {
        if (address == null) {
            return null;
        }
        var parts = address.split("[.:]");
        return parts.length < 4 ? null : parts[0] + (address.contains(":") ? ":" : ".") + parts[1];
    }
}
