package nl.plein.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.plein.ejb.signin.SignOutBoundary;

/**
 * Where providers send requests and answers about signing out. Whatever it was, a browser ends up somewhere sensible.
 */
@WebServlet("/saml/logout")
public class SamlLogoutServlet extends HttpServlet {

    @Inject
    transient SignOutBoundary signOut;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        onwards(response, signOut.redirected(request.getQueryString()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        onwards(response, signOut.posted(Posted.of(request)));
    }

    private static void onwards(HttpServletResponse response, Optional<String> answer) {
        SeeOther.to(response, answer.orElse("/"));
    }
}
