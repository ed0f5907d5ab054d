package nl.plein.web.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;

/**
 * What the next page says after a redirect: a key of the words, carried by a cookie of one minute. So no session is
 * needed for it, and nothing but our own words can be said.
 */
final class Notes {

    static final String SAID = "nl.plein.note";

    private static final String COOKIE = "__Host-note";
    private static final int MINUTE = 60;

    private Notes() {}

    /** Lets the next page say the words at a key. */
    static void leave(HttpServletResponse response, String key) {
        var cookie = Preference.lasting(COOKIE, key);
        cookie.setMaxAge(MINUTE);
        response.addCookie(cookie);
    }

    /** Takes what an earlier page left, once. */
    static void take(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        Stream.of(cookies)
                .filter(cookie ->
                        COOKIE.equals(cookie.getName()) && cookie.getValue().matches("[a-z0-9.-]{3,80}"))
                .findFirst()
                .ifPresent(cookie -> {
                    request.setAttribute(SAID, cookie.getValue());
                    var gone = Preference.lasting(COOKIE, "");
                    gone.setMaxAge(0);
                    response.addCookie(gone);
                });
    }
}
