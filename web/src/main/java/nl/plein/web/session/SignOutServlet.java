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
import nl.plein.web.guard.Cookies;
import nl.plein.web.text.Language;
import nl.plein.web.text.Texts;
import nl.plein.web.theme.LookFiles;

/** Signing out: ours first, then the provider's (SES-5.4). */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%1$s" dir="ltr">
            <head><meta charset="UTF-8"><title>%2$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="%3$s"></head>
            <body><div class="body wide"><main id="main">
            <h1>%2$s</h1>
            <p>%4$s</p>
            <p><a class="button" href="%5$s">%6$s</a></p>
            </main></div></body></html>
            """;

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
        var language = Language.of(request);
        var words = Texts.in(language);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(String.format(
                        PAGE,
                        language.tag(),
                        words.say("session.out.title"),
                        LookFiles.address(request.getServletContext(), "css/plein.css"),
                        words.say(key),
                        address.replace("&", "&amp;").replace("\"", "%22").replace("<", "%3C"),
                        words.say("session.out.go")));
    }
}
