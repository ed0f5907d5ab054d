package nl.plein.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.plein.security.session.InnerPath;

/** The page of ours on which the form stood that was sent, so that who sent it can go back and mend it (FACE-1.22). */
final class FormPage {

    private static final Pattern ADDRESS = Pattern.compile("https?://([^/]+)(/.*)");

    private FormPage() {}

    /** Path and query of that page, fit for a link; empty when nothing was sent, or from elsewhere. */
    static Optional<String> of(HttpServletRequest request) {
        var from = request.getHeader("Referer");
        if (from == null
                || !"POST".equals(request.getMethod())
                || !"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return Optional.empty();
        }
        var address = ADDRESS.matcher(from);
        return address.matches() && address.group(1).equals(request.getHeader("Host"))
                ? Optional.of(InnerPath.of(address.group(2))).filter(path -> !InnerPath.HOME.equals(path))
                : Optional.empty();
    }
}
