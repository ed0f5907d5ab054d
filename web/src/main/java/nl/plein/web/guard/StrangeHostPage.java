package nl.plein.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.web.text.Language;
import nl.plein.web.text.Texts;

/**
 * What somebody reads who came to a host that is none of ours. No file of ours can be had there, so it has no style.
 */
final class StrangeHostPage {

    private static final int MISDIRECTED = 421;
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head><meta charset="UTF-8"><title>%2$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main>
            <h1>%2$s</h1>
            <p>%3$s</p>
            <p><a href="%4$s/">%5$s</a></p>
            </main></body></html>
            """;

    private StrangeHostPage() {}

    /** @param platform our own address, from the settings */
    static void answer(HttpServletRequest request, HttpServletResponse response, String platform) throws IOException {
        var language = Language.of(request);
        var words = Texts.in(language);
        response.setStatus(MISDIRECTED);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(String.format(
                        PAGE,
                        language.tag(),
                        words.say("shared.fault.421.title"),
                        words.say("shared.fault.421.text"),
                        platform,
                        words.say("shared.fault.421.go")));
    }
}
