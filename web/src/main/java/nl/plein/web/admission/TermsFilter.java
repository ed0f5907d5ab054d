package nl.plein.web.admission;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plein.security.CurrentAccount;
import nl.plein.web.guard.CurrentSite;

/**
 * Nothing of a site opens to who is signed in and did not accept its terms of use, but the terms themselves (ADM-1.6).
 */
public class TermsFilter extends HttpFilter {

    private static final List<String> ALWAYS = List.of(
            "/terms",
            "/leave",
            "/signout",
            "/signin",
            "/session/",
            "/jakarta.faces.resource/",
            "/look/",
            "/theme/",
            "/health",
            "/csp-report",
            "/privacy",
            "/toegankelijkheid",
            "/fault",
            "/api/");

    @Inject
    transient TermsGate gate;

    @Inject
    transient CurrentSite site;

    @Inject
    transient CurrentAccount me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        boolean guarded = site.onSite() && me.signedIn() && ALWAYS.stream().noneMatch(path::startsWith);
        if (guarded && gate.shut(site.site(), me.id())) {
            var query = request.getQueryString();
            var to = "GET".equals(request.getMethod()) ? path + (query == null ? "" : "?" + query) : "/";
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/terms?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
            return;
        }
        chain.doFilter(request, response);
    }
}
