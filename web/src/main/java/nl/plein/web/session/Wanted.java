package nl.plein.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import nl.plein.security.session.InnerPath;

/** Where a person wants to be after signing in. */
final class Wanted {

    /** Request attribute: the path on the platform host to come to after signing in there. */
    static final String TARGET = "nl.plein.signin.target";

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Wanted() {}

    /** The path in the address, or that of the page of ours from which the person came. */
    static String path(HttpServletRequest request, String ownOrigin) {
        var asked = request.getParameter("to");
        var from = request.getHeader("Referer");
        if (asked != null || from == null || !from.startsWith(ownOrigin + "/")) {
            return InnerPath.of(asked);
        }
        var path = InnerPath.of(from.substring(ownOrigin.length()));
        return path.startsWith("/signin") ? InnerPath.HOME : path;
    }

    /** The hash of the nonce that a site gave to the browser, or null. */
    static String nonceHash(HttpServletRequest request) {
        var nonce = request.getParameter("nonce");
        return nonce != null && SHA256.matcher(nonce).matches() ? nonce : null;
    }
}
