package nl.plein.web.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookies of signing in: each for one host, unreadable for scripts, over a secure connection only. */
public enum Cookies {
    /** Token of the session. */
    SESSION("__Host-plein", "Lax", -1),
    /** Signed value that forms repeat. */
    CSRF("__Host-plein-csrf", "Lax", -1),
    /** Nonce and wanted path of a hand-over on its way; it must come along when the platform host posts. */
    HAND_OVER("__Host-plein-enter", "None", 600),
    /** Shows that the answer of an identity provider belongs to this browser; the provider's page posts it. */
    PROVIDER("__Host-plein-saml", "None", 900),
    /** By which a browser is known again when somebody signs in; the answer of a provider must carry it along. */
    DEVICE("__Host-plein-device", "None", 365 * 24 * 60 * 60),
    /** The organisation that was chosen last. */
    ORGANISATION("__Host-plein-organisation", "Lax", 365 * 24 * 60 * 60);

    private final String cookie;
    private final String sameSite;
    private final int seconds;

    Cookies(String cookie, String sameSite, int seconds) {
        this.cookie = cookie;
        this.sameSite = sameSite;
        this.seconds = seconds;
    }

    /** What the browser sent. */
    public Optional<String> of(HttpServletRequest request) {
        var all = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(all)
                .filter(one -> cookie.equals(one.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Gives the browser a value. */
    public void give(HttpServletResponse response, String value) {
        response.addCookie(made(value, seconds));
    }

    /** Takes the value away from the browser. */
    public void take(HttpServletResponse response) {
        response.addCookie(made("", 0));
    }

    private Cookie made(String value, int age) {
        var made = new Cookie(cookie, value);
        made.setPath("/");
        made.setSecure(true);
        made.setHttpOnly(true);
        made.setAttribute("SameSite", sameSite);
        made.setMaxAge(age);
        return made;
    }
}
