package nl.plein.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.plein.security.session.Proof;

/**
 * Before a page of administration opens, a person whose proof is too old proves anew who they are, so that nobody fills
 * in a form for nothing (SES-5.6). Sent forms pass: what they ask is refused further on, with all that was typed kept.
 */
public class ProofFilter extends HttpFilter {

    @Inject
    transient Proof proof;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"GET".equals(request.getMethod()) || !proof.old()) {
            chain.doFilter(request, response);
            return;
        }
        var query = request.getQueryString();
        var to = request.getRequestURI() + (query == null ? "" : "?" + query);
        SeeOther.to(response, "/prove?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }
}
