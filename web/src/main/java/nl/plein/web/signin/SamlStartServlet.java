package nl.plein.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.signin.AskProvider;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.security.signin.Asking;
import nl.plein.web.guard.Cookies;

/** Sends the browser to the chosen provider with a signed question: {@code /saml/start?provider=...&target=/path}. */
@WebServlet("/saml/start")
public class SamlStartServlet extends HttpServlet {

    @Inject
    transient SignInBoundary signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String provider = request.getParameter("provider");
        if (provider == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var asking = signIn.ask(new AskProvider(
                provider,
                request.getParameter("target"),
                Cookies.PROVIDER.of(request).orElse(null)));
        if (asking.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            leave(response, asking.get());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private static void leave(HttpServletResponse response, Asking asking) {
        Cookies.PROVIDER.give(response, asking.handle());
        SeeOther.to(response, asking.address());
    }
}
