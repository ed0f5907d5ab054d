package nl.plein.security.signin;

import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.Map;
import java.util.Set;
import org.opensaml.xmlsec.encryption.support.EncryptionConstants;
import org.opensaml.xmlsec.signature.support.SignatureConstants;

/** What may sign, digest and encrypt. The library itself still accepts SHA-1. */
final class Algorithms {

    static final Set<String> SIGNATURES = Set.of(
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA256,
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA384,
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA512,
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA256,
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA384,
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA512);

    static final Set<String> DIGESTS = Set.of(
            EncryptionConstants.ALGO_ID_DIGEST_SHA256,
            SignatureConstants.ALGO_ID_DIGEST_SHA384,
            EncryptionConstants.ALGO_ID_DIGEST_SHA512);

    /** Contents with authentication only: CBC tells an attacker whether the padding was right. */
    static final Set<String> CONTENTS = Set.of(
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES128_GCM,
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES192_GCM,
            EncryptionConstants.ALGO_ID_BLOCKCIPHER_AES256_GCM);

    /** Key transport: OAEP only; its inner hash may be SHA-1, which OAEP does not lean on. */
    static final Set<String> TRANSPORTS = Set.of(
            EncryptionConstants.ALGO_ID_KEYTRANSPORT_RSAOAEP, EncryptionConstants.ALGO_ID_KEYTRANSPORT_RSAOAEP11);

    private static final Map<String, String> JCA = Map.of(
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA256, "SHA256withRSA",
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA384, "SHA384withRSA",
            SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA512, "SHA512withRSA",
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA256, "SHA256withECDSAinP1363Format",
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA384, "SHA384withECDSAinP1363Format",
            SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA512, "SHA512withECDSAinP1363Format");

    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;

    private Algorithms() {}

    /** The name that Java knows a signature algorithm by; refused when it is not on the list. */
    static String java(String uri) {
        SignInRefused.unless(uri != null && SIGNATURES.contains(uri), Reason.ALGORITHM);
        return JCA.get(uri);
    }

    /** What we sign with, for this kind of key. */
    static String forKey(PublicKey key) {
        return key instanceof ECKey
                ? SignatureConstants.ALGO_ID_SIGNATURE_ECDSA_SHA256
                : SignatureConstants.ALGO_ID_SIGNATURE_RSA_SHA256;
    }

    /** Whether this kind of key can have made such a signature; trying another kind would spoil the next try. */
    static boolean suits(String uri, PublicKey key) {
        return uri.contains("#ecdsa-") == key instanceof ECKey;
    }

    static boolean strong(PublicKey key) {
        if (key instanceof RSAKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_BITS;
        }
        return key instanceof ECKey ec && ec.getParams().getOrder().bitLength() >= EC_BITS;
    }
}
