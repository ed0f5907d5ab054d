package nl.plein.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.web.text.Language;
import nl.plein.web.text.Texts;
import nl.plein.web.theme.LookFiles;

/**
 * The answer to a form that ends where no page of ours is left on this host: what was done, and one way on. It is no
 * redirect, since the policy lets the answer to a form lead to this host only.
 *
 * @param title key of what was done
 * @param text key of what that means
 * @param go key of the words on the way on
 * @param address where that leads
 */
public record OnwardPage(String title, String text, String go, String address) {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%1$s" dir="ltr">
            <head><meta charset="UTF-8"><title>%2$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="%7$s">
            <link rel="stylesheet" href="%3$s"></head>
            <body><div class="body wide"><main id="main">
            <h1>%2$s</h1>
            <p>%4$s</p>
            <p><a class="button" href="%5$s">%6$s</a></p>
            </main></div></body></html>
            """;

    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Language.of(request);
        var words = Texts.in(language);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(String.format(
                        PAGE,
                        language.tag(),
                        words.say(title),
                        LookFiles.address(request.getServletContext(), "css/plein.css"),
                        words.say(text),
                        address.replace("&", "&amp;").replace("\"", "%22").replace("<", "%3C"),
                        words.say(go),
                        LookFiles.address(request.getServletContext(), "img/plein.svg")));
    }
}
