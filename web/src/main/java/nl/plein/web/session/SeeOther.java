package nl.plein.web.session;

import jakarta.servlet.http.HttpServletResponse;

/** Sends a browser on with a GET. */
final class SeeOther {

    private SeeOther() {}

    static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
