package nl.plein.audit.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

/**
 * The Ed25519 key that promises with the log's name. It lives in two files outside the database, made at the first
 * start and readable for the server only.
 */
final class SigningKey {

    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 4;

    private final String name;
    private final PrivateKey secret;
    private final byte[] typedKey;

    private SigningKey(String name, PrivateKey secret, PublicKey open) {
        this.name = name;
        this.secret = secret;
        var encoded = open.getEncoded();
        typedKey = new byte[KEY_BYTES + 1];
        typedKey[0] = ED25519;
        System.arraycopy(encoded, encoded.length - KEY_BYTES, typedKey, 1, KEY_BYTES);
    }

    /** The key in this folder; made when there is none. */
    static SigningKey in(Path folder, String name) {
        var secret = folder.resolve("audit-signing.pk8");
        var open = folder.resolve("audit-signing.pub");
        try {
            if (!Files.exists(secret)) {
                make(folder, secret, open);
            }
            var factory = KeyFactory.getInstance("Ed25519");
            var key = new SigningKey(
                    name,
                    factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secret))),
                    factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(open))));
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("the signing key of the audit log in " + folder, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key of the audit log in " + folder, e);
        }
    }

    static SigningKey of(KeyPair pair, String name) {
        return new SigningKey(name, pair.getPrivate(), pair.getPublic());
    }

    /** What a verifier is given on paper: name, key id and key. */
    String verificationKey() {
        return name
                + '+'
                + HexFormat.of().formatHex(id())
                + '+'
                + Base64.getEncoder().encodeToString(typedKey);
    }

    /** The signature line of a note (C2SP signed-note). */
    String signatureLine(String text) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            var signature = signer.sign();
            var line = Arrays.copyOf(id(), ID_BYTES + signature.length);
            System.arraycopy(signature, 0, line, ID_BYTES, signature.length);
            return "\u2014 " + name + ' ' + Base64.getEncoder().encodeToString(line) + '\n';
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign the checkpoint", e);
        }
    }

    private byte[] id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + '\n').getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(typedKey), ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void make(Path folder, Path secret, Path open) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        write(open, pair.getPublic().getEncoded());
        write(secret, pair.getPrivate().getEncoded());
    }

    private static void write(Path file, byte[] content) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
        var onlyUs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(file);
        try (var channel = posix ? Files.newByteChannel(file, options, onlyUs) : Files.newByteChannel(file, options)) {
            channel.write(java.nio.ByteBuffer.wrap(content));
        }
    }
}
