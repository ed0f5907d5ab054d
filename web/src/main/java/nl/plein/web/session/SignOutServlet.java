package nl.plein.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.ejb.signin.SignOutBoundary;
import nl.plein.persistence.session.SessionRow;
import nl.plein.web.faces.OnwardPage;
import nl.plein.web.guard.Cookies;

/** Signing out: ours first, then the provider's (SES-5.4). */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {

    @Inject
    transient SessionBoundary sessions;

    @Inject
    transient SignOutBoundary provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ended = Cookies.SESSION.of(request).flatMap(sessions::end);
        Cookies.SESSION.take(response);
        response.setHeader("Clear-Site-Data", "\"storage\"");
        if (ended.filter(row -> provider.away(row.provider())).isPresent()) {
            say(request, response, "session.out.away", "/");
            return;
        }
        var next = ended.flatMap(this::atProvider);
        if (next.isPresent()) {
            // Not by a redirect: the policy lets the answer to a form lead to hosts of ours only.
            response.setHeader("Refresh", "0;url=" + next.get());
            say(request, response, "session.out.text", next.get());
        } else {
            SeeOther.to(response, "/");
        }
    }

    private Optional<String> atProvider(SessionRow row) {
        return row.provider() == null
                ? Optional.empty()
                : provider.atProvider(row.provider(), row.nameId(), row.sessionIndex());
    }

    private static void say(HttpServletRequest request, HttpServletResponse response, String key, String address)
            throws IOException {
        new OnwardPage("session.out.title", key, "session.out.go", address).answer(request, response);
    }
}
