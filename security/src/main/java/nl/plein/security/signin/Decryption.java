package nl.plein.security.signin;

import java.util.List;
import net.shibboleth.utilities.java.support.xml.XMLParserException;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.EncryptedAssertion;
import org.opensaml.saml.saml2.encryption.EncryptedElementTypeEncryptedKeyResolver;
import org.opensaml.security.credential.BasicCredential;
import org.opensaml.security.credential.Credential;
import org.opensaml.xmlsec.encryption.EncryptedData;
import org.opensaml.xmlsec.encryption.EncryptedKey;
import org.opensaml.xmlsec.encryption.support.ChainingEncryptedKeyResolver;
import org.opensaml.xmlsec.encryption.support.Decrypter;
import org.opensaml.xmlsec.encryption.support.DecryptionException;
import org.opensaml.xmlsec.encryption.support.EncryptedKeyResolver;
import org.opensaml.xmlsec.encryption.support.InlineEncryptedKeyResolver;
import org.opensaml.xmlsec.keyinfo.impl.StaticKeyInfoCredentialResolver;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Opens an encrypted assertion with our keys. Algorithms are looked at first; after that every failure is the same one,
 * so that nobody learns from it. What comes out passes the same scan as what came in.
 */
final class Decryption {

    private final List<Credential> keys;
    private final ServiceProvider self;

    Decryption(SamlKeys keys, ServiceProvider self) {
        this.keys = keys.encryption().stream()
                .<Credential>map(pair -> new BasicCredential(pair.certificate().getPublicKey(), pair.key()))
                .toList();
        this.self = self;
    }

    Assertion open(EncryptedAssertion encrypted) {
        EncryptedData data = encrypted.getEncryptedData();
        EncryptedKeyResolver holders = new ChainingEncryptedKeyResolver(
                List.of(new InlineEncryptedKeyResolver(), new EncryptedElementTypeEncryptedKeyResolver()));
        algorithms(data, holders.resolve(data));
        Element content = content(data, holders);
        NodeScan.check(content);
        SignatureShape.check(content);
        MessageShape.check(content);
        SchemaCheck.check(content);
        if (OpenSaml.read(content) instanceof Assertion assertion) {
            return assertion;
        }
        throw new SignInRefused(Reason.SCHEMA);
    }

    private void algorithms(EncryptedData data, Iterable<EncryptedKey> holders) {
        SignInRefused.unless(
                data.getEncryptionMethod() != null
                        && Algorithms.CONTENTS.contains(
                                data.getEncryptionMethod().getAlgorithm()),
                Reason.ALGORITHM);
        SignInRefused.unless(data.getCipherData().getCipherReference() == null, Reason.DECRYPT);
        for (EncryptedKey key : holders) {
            SignInRefused.unless(
                    key.getEncryptionMethod() != null
                            && Algorithms.TRANSPORTS.contains(
                                    key.getEncryptionMethod().getAlgorithm()),
                    Reason.ALGORITHM);
            SignInRefused.unless(key.getCipherData().getCipherReference() == null, Reason.DECRYPT);
            SignInRefused.unless(
                    key.getRecipient() == null || key.getRecipient().equals(self.entityId()), Reason.DECRYPT);
        }
    }

    private Element content(EncryptedData data, EncryptedKeyResolver holders) {
        try {
            Decrypter decrypter = new Decrypter(null, new StaticKeyInfoCredentialResolver(keys), holders);
            DocumentFragment content = decrypter.decryptDataToDOM(data);
            Node only = content.getFirstChild();
            SignInRefused.unless(only instanceof Element && only.getNextSibling() == null, Reason.DECRYPT);
            Document document = OpenSaml.pool().newDocument();
            document.appendChild(document.adoptNode(only));
            return document.getDocumentElement();
        } catch (DecryptionException | XMLParserException closed) {
            throw new SignInRefused(Reason.DECRYPT, closed);
        }
    }
}
