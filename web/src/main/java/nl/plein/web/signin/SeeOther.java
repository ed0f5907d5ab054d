package nl.plein.web.signin;

import jakarta.servlet.http.HttpServletResponse;

/** An answer that sends the browser elsewhere by GET and that nobody keeps. */
final class SeeOther {

    private SeeOther() {}

    static void to(HttpServletResponse response, String address) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
