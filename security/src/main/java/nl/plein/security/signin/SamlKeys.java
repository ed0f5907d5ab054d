package nl.plein.security.signin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * Our keys, apart for signing and for decrypting. Two generations may stand side by side: the first signs, both are in
 * our metadata, and both decrypt, so that a change of keys needs no appointment with the providers.
 *
 * @param signing never empty; the first one signs
 * @param encryption never empty; all of them decrypt
 */
public record SamlKeys(List<Pair> signing, List<Pair> encryption) {

    /** A private key and the certificate that carries its public half. */
    public record Pair(PrivateKey key, X509Certificate certificate) {}

    private static final String NEXT = "-next";

    /**
     * @throws IllegalStateException with a sentence for the operator when the file, an entry or the password is wrong
     */
    public static SamlKeys load(Path file, String password) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("The key store for signing in is absent or cannot be read: " + file
                    + ". Start Plein with ./run, or make it with keytool (entries signing and encryption).");
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(bytes, password.toCharArray());
            return new SamlKeys(entries(store, "signing", password), entries(store, "encryption", password));
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException(
                    "The key store " + file + " cannot be opened: is plein.saml.keystore.password right?", broken);
        }
    }

    private static List<Pair> entries(KeyStore store, String name, String password) throws GeneralSecurityException {
        List<Pair> pairs = new ArrayList<>();
        for (String alias : List.of(name, name + NEXT)) {
            if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key) {
                pairs.add(new Pair(key, (X509Certificate) store.getCertificate(alias)));
            }
        }
        if (pairs.isEmpty()) {
            throw new IllegalStateException("The key store for signing in has no entry named " + name + ".");
        }
        return List.copyOf(pairs);
    }
}
