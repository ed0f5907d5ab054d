package nl.plein.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Refuses what is too long before anybody reads it (GRD-3.1), and takes from the rest what nobody types (GRD-3.2).
 * Uploads have a limit of their own.
 */
public class LimitFilter extends HttpFilter {

    private static final int LONGEST_ADDRESS = 8_000;
    private static final String MULTIPART = "multipart/form-data";

    @Inject
    transient RefusedForms forms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (length(request.getRequestURI()) + length(request.getQueryString()) > LONGEST_ADDRESS) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
        } else if (tooLarge(request)) {
            forms.refuse(Objection.LARGE, request, response);
        } else if (heavy(request) && !forms.known(request)) {
            forms.refuse(Objection.STRANGER, request, response);
        } else if (request.getQueryString() != null && request.getQueryString().contains("%00")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(new TypedRequest(request), response);
        }
    }

    /** A form that does not say how large it is comes from no browser. */
    private static boolean tooLarge(HttpServletRequest request) {
        return !of(MULTIPART, request) && request.getContentLengthLong() > limit()
                || of("application/x-www-form-urlencoded", request) && request.getHeader("Transfer-Encoding") != null;
    }

    /** An upload that is larger than any form, or does not say how large it is. */
    private static boolean heavy(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return of(MULTIPART, request) && (length > limit() || length < 0);
    }

    private static boolean of(String type, HttpServletRequest request) {
        var said = request.getContentType();
        return said != null && said.toLowerCase(Locale.ROOT).startsWith(type);
    }

    private static long limit() {
        return Long.parseLong(GuardSetting.FORM_LIMIT.value());
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
