package nl.plein.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Says with every answer what a browser may do with it (GRD-2.1, GRD-2.2). */
public class HeadersFilter extends HttpFilter {

    private static final Map<String, String> ALWAYS = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy",
                    "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                            + " magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()",
            "Cache-Control", "no-store");

    @Inject
    transient CurrentSite site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(ContentPolicy.NONCE, protect(response));
        if (!site.indexed()) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
        if (request.getRequestURI().startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "private, max-age=86400");
        }
        chain.doFilter(request, response);
    }

    /** Gives an answer the headers that every answer has; the mark that its own scripts carry. */
    static String protect(HttpServletResponse response) {
        var nonce = ContentPolicy.nonce();
        ALWAYS.forEach(response::setHeader);
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.page(nonce));
        return nonce;
    }
}
