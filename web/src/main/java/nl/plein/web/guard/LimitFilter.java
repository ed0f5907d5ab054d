package nl.plein.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses what is too long before anybody reads it (GRD-3.1), and takes from the rest what nobody types (GRD-3.2).
 * Uploads have a limit of their own.
 */
public class LimitFilter extends HttpFilter {

    private static final int LONGEST_ADDRESS = 8_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (length(request.getRequestURI()) + length(request.getQueryString()) > LONGEST_ADDRESS) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
        } else if (!upload(request) && request.getContentLengthLong() > limit()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getQueryString() != null && request.getQueryString().contains("%00")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(new TypedRequest(request), response);
        }
    }

    private static boolean upload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data");
    }

    private static long limit() {
        return Long.parseLong(GuardSetting.FORM_LIMIT.value());
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
