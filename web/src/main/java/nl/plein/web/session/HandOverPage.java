package nl.plein.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.web.guard.ContentPolicy;
import nl.plein.web.text.Language;
import nl.plein.web.text.Texts;
import nl.plein.web.theme.LookFiles;

/** A page that posts a code to a site, by itself where script runs, else by its button (SES-5.1). */
final class HandOverPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%1$s" dir="ltr">
            <head><meta charset="UTF-8"><title>%2$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="%3$s"></head>
            <body><div class="body wide"><main id="main">
            <h1>%2$s</h1>
            <form id="enter" method="post" action="%4$s/session/take">
            <input type="hidden" name="code" value="%5$s">
            <p>%6$s</p>
            <p><button class="button" type="submit">%7$s</button></p>
            </form>
            </main></div>
            <script nonce="%8$s">document.getElementById('enter').submit();</script>
            </body></html>
            """;

    private HandOverPage() {}

    /** @param origin origin of the site, from the table of sites */
    static void write(HttpServletRequest request, HttpServletResponse response, String origin, String code)
            throws IOException {
        var language = Language.of(request);
        var words = Texts.in(language);
        var nonce = (String) request.getAttribute(ContentPolicy.NONCE);
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.posting(nonce, origin));
        // The site must see from where the code comes: only our origin is told, to whatever host.
        response.setHeader("Referrer-Policy", "strict-origin");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(String.format(
                        PAGE,
                        language.tag(),
                        words.say("session.hand.title"),
                        LookFiles.address(request.getServletContext(), "css/plein.css"),
                        origin,
                        code,
                        words.say("session.hand.text"),
                        words.say("session.hand.go"),
                        nonce));
    }
}
