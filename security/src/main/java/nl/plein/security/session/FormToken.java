package nl.plein.security.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The value that proves that a form came from a page of ours: random, signed for one host, carried by the form and by a
 * cookie. It does not depend on the session (SES-1.5).
 */
public final class FormToken {

    private final SecretKeySpec key;

    /** @param key 32 secret bytes, the same on all nodes */
    public FormToken(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** A new value for pages of this host. */
    public String fresh(String host) {
        var random = Token.fresh();
        return random + "." + sign(random, host);
    }

    /** Whether we made this value, for this host. */
    public boolean ours(String value, String host) {
        if (value == null || value.length() != 87 || value.charAt(43) != '.') {
            return false;
        }
        var random = value.substring(0, 43);
        return Token.wellFormed(random) && Token.same(value.substring(44), sign(random, host));
    }

    /** Whether what the form says is what the cookie says, and both are ours. */
    public boolean accepts(String field, String cookie, String host) {
        return Token.same(field, cookie) && ours(cookie, host);
    }

    private String sign(String random, String host) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var signature = mac.doFinal((random + ' ' + host).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", impossible);
        }
    }
}
