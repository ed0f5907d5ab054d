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
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.persistence.site.ServedHost;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.web.text.Language;

/** The first filter: refuses hosts that are not ours, and says which site it is about (GRD-1.1, GRD-1.3). */
public class HostFilter extends HttpFilter {

    private static final int MOVED = 308;
    private static final Pattern TRACE = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @Inject
    Hosts hosts;

    @Inject
    transient Strangers strangers;

    @Inject
    transient FaultBoundary faults;

    @Inject
    transient CurrentSite site;

    @Inject
    transient Origin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var host = Hosts.named(request.getHeader("Host")).orElse("");
        var found = host.isEmpty() ? null : hosts.served(host).orElse(null);
        if (found == null && !hosts.platform(host)) {
            misdirect(host, request, response);
            return;
        }
        if (found != null && !found.primary()) {
            lead(found, request, response);
            return;
        }
        site.name(host);
        if (found != null) {
            site.enter(found.site());
            site.choose(found.choices());
            site.furnish(found.links());
            Language.ofSite(
                    request, site.choice(SiteSetting.LANGUAGE), "NO".equals(site.choice(SiteSetting.OTHER_LANGUAGES)));
        }
        tell(request, found == null ? null : found.site());
        chain.doFilter(request, response);
    }

    /** An earlier address of a site leads to the same path at its main one. Not kept: managers may turn it round. */
    private void lead(ServedHost earlier, HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        HeadersFilter.protect(response);
        response.setStatus(MOVED);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Location", hosts.origin(earlier.site().host()) + request.getRequestURI() + query);
    }

    private void misdirect(String host, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var unrecorded = strangers.meet(host);
        if (unrecorded.isPresent()) {
            tell(request, null);
            faults.strangeHost(host, unrecorded.getAsLong());
        }
        StrangeHostPage.answer(request, response, hosts.platformOrigin());
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
