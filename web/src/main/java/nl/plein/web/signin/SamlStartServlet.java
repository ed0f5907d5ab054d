package nl.plein.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.plein.ejb.signin.AskProvider;
import nl.plein.ejb.signin.AwayProvider;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.security.signin.Asking;
import nl.plein.security.signin.Demand;
import nl.plein.web.guard.Cookies;

/**
 * Sends the browser to the chosen provider with a signed question: {@code /saml/start?provider=...&target=/path}. When
 * the provider does not answer there is a page that says so, unless the person wants to go there {@code anyway}. With
 * {@code again} the provider is told to ask who it is, even of somebody it knows; with {@code factors} it is told that
 * only two factors count.
 */
@WebServlet("/saml/start")
public class SamlStartServlet extends HttpServlet {

    /** Request attribute: the provider that does not answer. */
    static final String AWAY = "nl.plein.away";

    private static final String PAGE = "/pages/signin/away.xhtml";

    @Inject
    transient SignInBoundary signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String provider = request.getParameter("provider");
        if (provider == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var away = request.getParameter("anyway") == null ? signIn.away(provider) : Optional.<AwayProvider>empty();
        if (away.isPresent()) {
            tell(request, response, away.get());
        } else {
            ask(request, response, provider);
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, String provider) throws IOException {
        var asking = signIn.ask(new AskProvider(
                provider,
                request.getParameter("target"),
                Cookies.PROVIDER.of(request).orElse(null),
                new Demand(request.getParameter("again") != null, request.getParameter("factors") != null)));
        if (asking.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            leave(response, asking.get());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        doGet(request, response);
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, AwayProvider away)
            throws IOException, ServletException {
        request.setAttribute(AWAY, away);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "60");
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private static void leave(HttpServletResponse response, Asking asking) {
        Cookies.PROVIDER.give(response, asking.handle());
        SeeOther.to(response, asking.address());
    }
}
