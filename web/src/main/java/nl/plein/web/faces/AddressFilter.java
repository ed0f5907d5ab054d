package nl.plein.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.web.guard.UnknownAddresses;

/**
 * Leads addresses to their pages. Comes after the filters of web.xml: by then it is known who asks, and of which site.
 */
@WebFilter("/*")
public class AddressFilter extends HttpFilter {

    private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

    @Inject
    transient EarlierAddress earlier;

    @Inject
    transient UnknownAddresses unknown;

    private final transient Once once = new Once();

    @Override
    protected void doFilter(HttpServletRequest asked, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(asked);
        var request = new StatelessForm(asked);
        if (path.endsWith(".xhtml") && !path.startsWith(FACES_RESOURCES)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            unknown.asked(request);
            return;
        }
        if (Preference.remember(path, request, response)) {
            return;
        }
        var page = Address.pageFor(path);
        if (page.isEmpty() && earlier.leads(path, request, response)) {
            return;
        }
        if (page.isEmpty()) {
            serve(request, response, chain);
            note(request, response);
        } else {
            Notes.take(request, response);
            once.pass(request, response, () -> request.getRequestDispatcher(page.get())
                    .forward(request, response));
        }
    }

    /** What a servlet refuses, or does not have, is an answer and no fault of the server: no trace of it is logged. */
    private static void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            var meaning = Fault.meaning(thrown);
            if (response.isCommitted() || !FaultServlet.says(meaning, request, response)) {
                throw thrown;
            }
        }
    }

    /** Tells of an address that is nothing: only the server's own servlet for files looked for it, in vain. */
    private void note(HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND
                && "default".equals(request.getHttpServletMapping().getServletName())) {
            unknown.asked(request);
        }
    }

    /** Without a slash at the end: the server adds one where a folder of pages has the name of an address. */
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        String path = request.getServletPath() + info;
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
