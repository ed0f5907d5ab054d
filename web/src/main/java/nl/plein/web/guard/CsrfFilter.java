package nl.plein.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a posted form only from a page of this host that we made (GRD-4). */
public class CsrfFilter extends HttpFilter {

    /** Where the platform host posts a hand-over. */
    static final String TAKE = "/session/take";

    /** Where programs come with a key in a header; no cookie counts there. */
    private static final String DIRECTORY = "/api/directory/";

    /** For posts by script, which have no form. */
    static final String HEADER = "X-Plein-Csrf";

    private static final Logger LOG = LoggerFactory.getLogger(CsrfFilter.class);
    private static final Set<String> POSTED_BY_OTHERS = Set.of("/saml/acs", "/saml/logout", "/csp-report");

    /** Where mail programs end mail; what the link carries is the proof, and no cookie counts there. */
    private static final Pattern STOPPING = Pattern.compile("/news/stop/[A-Za-z0-9_-]{43}");

    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    @Inject
    Hosts hosts;

    @Inject
    FormTokens tokens;

    @Inject
    transient CurrentSite site;

    @Inject
    transient CsrfBean csrf;

    @Inject
    transient RefusedForms forms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        csrf.serve(request, response);
        var objection = "POST".equals(request.getMethod()) ? objection(request) : Optional.<Objection>empty();
        if (objection.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            forms.refuse(objection.get(), request, response);
        }
    }

    private Optional<Objection> objection(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (POSTED_BY_OTHERS.contains(path)
                || path.startsWith(DIRECTORY)
                || STOPPING.matcher(path).matches()) {
            return Optional.empty();
        }
        boolean fromHere =
                TAKE.equals(path) ? hosts.platformOrigin().equals(request.getHeader("Origin")) : fromHere(request);
        if (!fromHere) {
            return Optional.of(Objection.ELSEWHERE);
        }
        return TAKE.equals(path) ? Optional.empty() : value(request);
    }

    /** What speaks against the value that the form carries. What the server cannot read, it says by an exception. */
    private Optional<Objection> value(HttpServletRequest request) {
        String said;
        try {
            said = request.getHeader(HEADER) == null ? request.getParameter("csrf") : request.getHeader(HEADER);
        } catch (IllegalStateException tooLarge) {
            LOG.info("a form is larger than the server reads: {}", tooLarge.getMessage());
            return Optional.of(Objection.LARGE);
        } catch (RuntimeException broken) {
            LOG.info("a form cannot be read: {}", broken.getMessage());
            return Optional.of(Objection.BROKEN);
        }
        var cookie = Cookies.CSRF.of(request).orElse(null);
        return tokens.get().accepts(said, cookie, site.host()) ? Optional.empty() : Optional.of(Objection.STALE);
    }

    private boolean fromHere(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        var fetched = request.getHeader("Sec-Fetch-Site");
        return (origin == null || origin.equals(hosts.origin(site.host())))
                && (fetched == null || FROM_HERE.contains(fetched));
    }
}
