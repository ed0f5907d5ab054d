package nl.plein.web.session;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.plein.security.session.InnerPath;
import nl.plein.security.session.Token;

/**
 * What the browser keeps on the host of a site while its session is fetched.
 *
 * @param nonce shows that the code that comes back is meant for this browser
 * @param path where the person wants to be
 * @param who public identifier of the account that must come back, empty when it is not known yet
 */
record HandOverCookie(String nonce, String path, String who) {

    private static final int LONGEST = 2_000;

    /** For a person who wants to be at this path. */
    static HandOverCookie to(String path) {
        return new HandOverCookie(Token.fresh(), InnerPath.of(path), "");
    }

    /** The same for this account only. */
    HandOverCookie by(UUID account) {
        return new HandOverCookie(nonce, path, account.toString());
    }

    /** Whether this account may come back with it. */
    boolean lets(UUID account) {
        return who.isEmpty() || who.equals(account.toString());
    }

    /** Reads what {@link #value()} wrote; the browser may have changed it, so the path is looked at again. */
    static Optional<HandOverCookie> read(String value) {
        var parts = value.length() > LONGEST ? new String[0] : value.split("\\.", -1);
        if (parts.length != 3 || !Token.wellFormed(parts[0])) {
            return Optional.empty();
        }
        return decoded(parts[1]).map(path -> new HandOverCookie(parts[0], path, parts[2]));
    }

    String value() {
        return nonce
                + '.'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8))
                + '.'
                + who;
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(InnerPath.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
