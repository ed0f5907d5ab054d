package nl.plein.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.security.session.InnerPath;
import nl.plein.security.session.Token;
import nl.plein.web.guard.Cookies;

/** Remembers the organisation that was chosen, and goes to its provider (SES-6.1). */
@WebServlet("/signin/go")
public class GoServlet extends HttpServlet {

    @Inject
    transient SignInBoundary providers;

    /** The address that goes to a provider, and comes back to this path. */
    static String way(String provider, String target) {
        return "/signin/go?provider=" + encoded(provider) + "&target=" + encoded(target);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var chosen = request.getParameter("provider");
        if (providers.choices().stream().noneMatch(one -> one.entityId().equals(chosen))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Cookies.ORGANISATION.give(response, Token.hash(chosen));
        SeeOther.to(
                response,
                "/saml/start?provider=" + encoded(chosen) + "&target="
                        + encoded(InnerPath.of(request.getParameter("target"))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
