package nl.plein.audit.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A key as it came on paper: {@code name+id+base64(type, key)} (C2SP signed-note). */
record VerificationKey(String name, byte[] id, PublicKey key) {

    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 4;
    private static final byte ED25519 = 1;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    static VerificationKey parse(String text) {
        // The key itself may hold a plus; name and id may not.
        var parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new BadInput("the key is not name+id+key");
        }
        try {
            var typed = Base64.getDecoder().decode(parts[2]);
            if (typed.length != KEY_BYTES + 1 || typed[0] != ED25519) {
                throw new BadInput("the key is not an Ed25519 key");
            }
            var id = Arrays.copyOf(Merkle.sha256((parts[0] + '\n').getBytes(StandardCharsets.UTF_8), typed), ID_BYTES);
            if (!HexFormat.of().formatHex(id).equals(parts[1])) {
                throw new BadInput("the key does not belong to its name and id: a typing mistake?");
            }
            var encoded = new ByteArrayOutputStream();
            encoded.writeBytes(X509_PREFIX);
            encoded.write(typed, 1, KEY_BYTES);
            var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
            return new VerificationKey(parts[0], id, key);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new BadInput("the key cannot be read", e);
        }
    }

    /** Whether this signature line of a note is by this key over this text. */
    boolean signed(String text, String line) {
        var start = "\u2014 " + name + ' ';
        if (!line.startsWith(start)) {
            return false;
        }
        try {
            var bytes = Base64.getDecoder().decode(line.substring(start.length()));
            if (bytes.length <= ID_BYTES || !Arrays.equals(Arrays.copyOf(bytes, ID_BYTES), id)) {
                return false;
            }
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(bytes, ID_BYTES, bytes.length - ID_BYTES);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }
}
