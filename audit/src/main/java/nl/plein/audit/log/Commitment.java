package nl.plein.audit.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The promise in the tree of what lies beside it: HMAC-SHA-256 keyed by a salt of its own. When detail and salt are
 * erased the promise says nothing any more; a plain hash of a name or an address could be guessed.
 *
 * @param salt 32 random bytes in hexadecimal
 * @param text {@code hmac-sha256:} and 64 hexadecimal digits
 */
record Commitment(String salt, String text) {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A promise of this detail with a new salt. */
    static Commitment to(String detail) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Commitment(HexFormat.of().formatHex(salt), text(salt, detail));
    }

    /** Whether the promise holds for this detail. */
    boolean holdsFor(String detail) {
        var bytes = HexFormat.of().parseHex(salt);
        return bytes.length == SALT_BYTES
                && MessageDigest.isEqual(
                        text.getBytes(StandardCharsets.UTF_8),
                        text(bytes, detail).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] salt, String detail) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return "hmac-sha256:" + HexFormat.of().formatHex(mac.doFinal(detail.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
