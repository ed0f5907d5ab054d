package nl.plein.web.session;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.plein.security.session.InnerPath;
import nl.plein.security.session.Token;

/**
 * What the browser keeps on the host of a site while its session is fetched.
 *
 * @param nonce shows that the code that comes back is meant for this browser
 * @param path where the person wants to be
 */
record HandOverCookie(String nonce, String path) {

    private static final int LONGEST = 2_000;

    /** For a person who wants to be at this path. */
    static HandOverCookie to(String path) {
        return new HandOverCookie(Token.fresh(), InnerPath.of(path));
    }

    /** Reads what {@link #value()} wrote; the browser may have changed it, so the path is looked at again. */
    static Optional<HandOverCookie> read(String value) {
        var dot = value.indexOf('.');
        if (dot < 0 || value.length() > LONGEST || !Token.wellFormed(value.substring(0, dot))) {
            return Optional.empty();
        }
        return decoded(value.substring(dot + 1)).map(path -> new HandOverCookie(value.substring(0, dot), path));
    }

    String value() {
        return nonce
                + '.'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(InnerPath.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
