package nl.plein.web.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.web.text.Language;

/** Language and colours, chosen by a link to the same page with {@code ?lang=} or {@code ?look=}, kept in a cookie. */
final class Preference {

    static final String LANGUAGE = "lang";
    static final String LOOK = "look";
    static final String LOOK_COOKIE = "__Host-look";

    private static final int YEAR = 365 * 24 * 60 * 60;
    private static final Map<String, Set<String>> ALLOWED =
            Map.of(LANGUAGE, Set.of("nl", "en"), LOOK, Set.of("light", "dark", "system"));
    private static final Map<String, String> COOKIES = Map.of(LANGUAGE, Language.COOKIE, LOOK, LOOK_COOKIE);

    private Preference() {}

    /** Keeps the choice in the address, if there is one, and sends the browser to the path without it. */
    static boolean remember(String path, HttpServletRequest request, HttpServletResponse response) {
        if (!"GET".equals(request.getMethod())) { // a look at the parameters of an upload would receive it
            return false;
        }
        boolean chosen = false;
        for (var cookie : COOKIES.entrySet()) {
            String name = cookie.getKey();
            String value = request.getParameter(name);
            if (value != null && ALLOWED.get(name).contains(value)) {
                response.addCookie(lasting(cookie.getValue(), value));
                chosen = true;
            }
        }
        if (chosen) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", path + rest(request.getQueryString()));
        }
        return chosen;
    }

    /** What this browser chose for the colours: {@code light}, {@code dark} or nothing. */
    static String look(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(cookie -> LOOK_COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> "light".equals(value) || "dark".equals(value))
                .findFirst()
                .orElse("");
    }

    /** The query of an address without the choices themselves, with its question mark; empty when nothing is left. */
    static String rest(String query) {
        if (query == null) {
            return "";
        }
        String kept = Stream.of(query.split("&"))
                .filter(pair -> !pair.startsWith(LANGUAGE + "=") && !pair.startsWith(LOOK + "="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    static Cookie lasting(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(YEAR);
        return cookie;
    }
}
