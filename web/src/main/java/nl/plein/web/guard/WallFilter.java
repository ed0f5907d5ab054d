package nl.plein.web.guard;

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
import java.util.regex.Pattern;
import nl.plein.persistence.audience.Place;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/**
 * The wall around a closed site (GRD-7.1), and around one for its own networks (GRD-7.2). This list is all that stays
 * public there: its front page, which says its name, signing in, the statements, and what needs rights of its own
 * anyway.
 */
public class WallFilter extends HttpFilter {

    private static final List<String> GATES = List.of(
            "/signin",
            "/signout",
            "/session",
            "/saml",
            "/join",
            "/invitation",
            "/terms",
            "/leave",
            "/toegankelijkheid",
            "/privacy",
            "/look",
            "/theme",
            "/brand",
            "/jakarta.faces.resource",
            "/robots.txt",
            "/health",
            "/csp-report",
            "/fault",
            "/mail",
            "/manage",
            "/roster.csv",
            "/import.csv",
            "/allowed.csv",
            "/prove",
            "/proved",
            "/mydata",
            "/mydata.zip",
            "/api",
            "/audit",
            "/archive",
            "/operator",
            "/jobs");

    /** Says who may read something and why, and nothing of what it says. */
    private static final Pattern EXPLAINING = Pattern.compile("/(item|group)/[0-9a-f-]{36}/access");

    @Inject
    transient CurrentSite site;

    @Inject
    transient CurrentAccount me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!site.walled(me.viewer()) || gate(request.getRequestURI()) || explaining(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (me.signedIn() || !"GET".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            var wanted = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/signin?to=" + wanted);
        }
    }

    /** Whether somebody watches over the site without being its member, and asks why who may read what. */
    private boolean explaining(String path) {
        return EXPLAINING.matcher(path).matches()
                && me.may(Right.ACCESS_EXPLAIN, new Place(site.number(), null, null, null));
    }

    private static boolean gate(String path) {
        return "/".equals(path)
                || GATES.stream()
                        .anyMatch(gate -> path.equals(gate)
                                || path.startsWith(gate + "/")
                                || "/session".equals(gate) && path.equals("/sessions"));
    }
}
