package nl.plein.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The cookie that shows that the answer of a provider belongs to the browser that asked. */
final class BrowserHandle {

    private static final String NAME = "__Host-plein-saml";
    private static final int LIFE = 15 * 60;

    private BrowserHandle() {}

    /** The handle, or null. */
    static String of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (NAME.equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    static void give(HttpServletResponse response, String handle) {
        set(response, handle, LIFE);
    }

    static void take(HttpServletResponse response) {
        set(response, "", 0);
    }

    private static void set(HttpServletResponse response, String value, int age) {
        response.addHeader(
                "Set-Cookie", NAME + "=" + value + "; Path=/; Max-Age=" + age + "; Secure; HttpOnly; SameSite=None");
    }
}
