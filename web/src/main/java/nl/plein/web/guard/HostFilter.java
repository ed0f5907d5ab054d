package nl.plein.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.audit.log.Origin;
import nl.plein.persistence.site.SiteRow;

/** The first filter: refuses hosts that are not ours, and says which site it is about (GRD-1.1). */
public class HostFilter extends HttpFilter {

    private static final int MISDIRECTED = 421;
    private static final Pattern TRACE = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @Inject
    Hosts hosts;

    @Inject
    transient CurrentSite site;

    @Inject
    transient Origin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var host = Hosts.named(request.getHeader("Host")).orElse("");
        var found = host.isEmpty() ? null : hosts.site(host).orElse(null);
        if (found == null && !hosts.platform(host)) {
            response.setStatus(MISDIRECTED);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("421 This server does not know this host.\n");
            return;
        }
        site.name(host);
        site.enter(found);
        tell(request, found);
        chain.doFilter(request, response);
    }

    private void tell(HttpServletRequest request, SiteRow found) {
        origin.web(request.getRemoteAddr(), request.getHeader("User-Agent"));
        if (found != null) {
            origin.at(UUID.fromString(found.ref()));
        }
        var parent = request.getHeader("traceparent");
        var matcher = TRACE.matcher(parent == null ? "" : parent);
        if (matcher.matches()) {
            origin.tracedAs(matcher.group(1));
        }
    }
}
