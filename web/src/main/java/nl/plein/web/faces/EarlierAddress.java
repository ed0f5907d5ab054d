package nl.plein.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import nl.plein.ejb.site.SiteRedirectBoundary;
import nl.plein.web.guard.CurrentSite;

/** Paths that are none of ours, and that the editors of a site let lead on. Not kept by browsers: it can change. */
@ApplicationScoped
class EarlierAddress {

    @Inject
    CurrentSite site;

    @Inject
    SiteRedirectBoundary redirects;

    /** Answers with the way on; false when the path leads nowhere. */
    boolean leads(String path, HttpServletRequest request, HttpServletResponse response) {
        boolean unknown = request.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT
                && "GET".equals(request.getMethod())
                && site.onSite();
        var to = unknown ? redirects.leads(site.site(), path).orElse(null) : null;
        if (to == null) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Location", header(to));
        return true;
    }

    /** A path may have letters that a header may not. */
    private static String header(String address) {
        return java.net.URI.create(address.replace(" ", "%20")).toASCIIString();
    }
}
