package nl.plein.security.signin;

import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.opensaml.saml.common.SignableSAMLObject;
import org.opensaml.saml.security.impl.SAMLSignatureProfileValidator;
import org.opensaml.security.credential.BasicCredential;
import org.opensaml.xmlsec.keyinfo.KeyInfoSupport;
import org.opensaml.xmlsec.signature.Signature;
import org.opensaml.xmlsec.signature.support.SignatureException;
import org.opensaml.xmlsec.signature.support.SignatureValidator;

/**
 * A signature counts when it has the shape of the SAML profile, uses an allowed algorithm, and fits one of the keys
 * that this provider's metadata list for signing. A key or certificate in the message is never trusted.
 */
final class SignatureCheck {

    private SignatureCheck() {}

    /** True when it is signed, and rightly; false when it carries no signature; refused otherwise. */
    static boolean signed(SignableSAMLObject object, Provider provider) {
        Signature signature = object.getSignature();
        if (signature == null) {
            return false;
        }
        try {
            new SAMLSignatureProfileValidator().validate(signature);
        } catch (SignatureException misshapen) {
            throw new SignInRefused(Reason.SIGNATURE_PROFILE, misshapen);
        }
        if (provider.signingKeys().stream().noneMatch(key -> fits(signature, key))) {
            throw new SignInRefused(failure(signature, provider));
        }
        return true;
    }

    private static boolean fits(Signature signature, PublicKey key) {
        if (!Algorithms.suits(signature.getSignatureAlgorithm(), key)) {
            return false;
        }
        try {
            SignatureValidator.validate(signature, new BasicCredential(key));
            return true;
        } catch (SignatureException other) {
            return false;
        }
    }

    /** Only names the failure: a signature that brings a strange key along is an attempt, not an accident. */
    private static Reason failure(Signature signature, Provider provider) {
        if (signature.getKeyInfo() == null) {
            return Reason.SIGNATURE_INVALID;
        }
        try {
            List<X509Certificate> certificates = KeyInfoSupport.getCertificates(signature.getKeyInfo());
            boolean strange = certificates.stream()
                    .anyMatch(one -> !provider.signingKeys().contains(one.getPublicKey()));
            return strange ? Reason.SIGNATURE_UNTRUSTED : Reason.SIGNATURE_INVALID;
        } catch (CertificateException broken) {
            return Reason.SIGNATURE_UNTRUSTED;
        }
    }
}
