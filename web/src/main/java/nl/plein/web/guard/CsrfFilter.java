package nl.plein.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Takes a posted form only from a page of this host that we made (GRD-4). */
public class CsrfFilter extends HttpFilter {

    /** Where the platform host posts a hand-over. */
    static final String TAKE = "/session/take";

    /** Where programs come with a key in a header; no cookie counts there. */
    private static final String DIRECTORY = "/api/directory/";

    /** For posts by script, which have no form. */
    static final String HEADER = "X-Plein-Csrf";

    private static final Set<String> POSTED_BY_OTHERS = Set.of("/saml/acs", "/saml/logout", "/csp-report");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    @Inject
    Hosts hosts;

    @Inject
    FormTokens tokens;

    @Inject
    transient CurrentSite site;

    @Inject
    transient CsrfBean csrf;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        csrf.serve(request, response);
        if (!"POST".equals(request.getMethod()) || welcome(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean welcome(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (POSTED_BY_OTHERS.contains(path) || path.startsWith(DIRECTORY)) {
            return true;
        }
        if (TAKE.equals(path)) {
            return hosts.platformOrigin().equals(request.getHeader("Origin"));
        }
        return fromHere(request) && carriesTheValue(request);
    }

    private boolean fromHere(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        var fetched = request.getHeader("Sec-Fetch-Site");
        return (origin == null || origin.equals(hosts.origin(site.host())))
                && (fetched == null || FROM_HERE.contains(fetched));
    }

    private boolean carriesTheValue(HttpServletRequest request) {
        var header = request.getHeader(HEADER);
        var said = header == null ? request.getParameter("csrf") : header;
        var cookie = Cookies.CSRF.of(request).orElse(null);
        return tokens.get().accepts(said, cookie, site.host());
    }
}
