package nl.plein.security.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets that are made again instead of kept: who has the key makes the same value from the same words, nobody else
 * makes it. It looks like a {@link Token}, and rows know its hash only.
 */
public final class DerivedToken {

    private final SecretKeySpec key;

    /** @param key 32 secret bytes, the same on all nodes */
    public DerivedToken(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The value of these words. */
    public String of(String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", impossible);
        }
    }
}
