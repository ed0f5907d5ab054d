package nl.plein.security.signin;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import net.shibboleth.utilities.java.support.xml.SerializeSupport;
import org.apache.xml.security.encryption.EncryptedData;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.keys.KeyInfo;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An identity provider in memory that says whatever a test wants. Untouched it makes a good message: signed and
 * encrypted assertion in a signed response. {@link #edit} changes words before they are signed, {@link #tamper} the
 * finished document, {@link #wire} the characters that go out.
 */
final class Forge {

    static final String EVIL = "G-administrator";
    static final String NAME = "G-jan-1";
    static final String PERSISTENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
    static final String EXCLUSIVE = Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS;

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final List<String[]> edits = new ArrayList<>();
    private Consumer<Document> tampering = document -> {};
    private UnaryOperator<String> wiring = text -> text;
    private Signer assertionSigner = Signer.by(Keys.IDP);
    private Signer responseSigner = Signer.by(Keys.IDP);
    private PublicKey encryptFor = Keys.OURS.pair().getPublic();
    private String content = XMLCipher.AES_256_GCM;
    private String transport = XMLCipher.RSA_OAEP;

    /** Keys are made once for all tests. */
    static final class Keys {
        static final TestKey IDP = TestKey.rsa("idp");
        static final TestKey NEXT = TestKey.rsa("idp next");
        static final TestKey CURVE = TestKey.ec("idp curve");
        static final TestKey IDP_ENCRYPTION = TestKey.rsa("idp encryption");
        static final TestKey OTHER_IDP = TestKey.rsa("other idp");
        static final TestKey CLONE = TestKey.rsa("idp");
        static final TestKey ATTACKER = TestKey.rsa("attacker");
        static final TestKey OURS = TestKey.rsa("plein");

        private Keys() {}
    }

    /** How to sign. */
    record Signer(Key key, TestKey shown, String algorithm, String digest) {
        static Signer by(TestKey key) {
            boolean curve = key.pair().getPrivate().getAlgorithm().equals("EC");
            return new Signer(
                    key.pair().getPrivate(),
                    key,
                    curve ? XMLSignature.ALGO_ID_SIGNATURE_ECDSA_SHA256 : XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA256,
                    "http://www.w3.org/2001/04/xmlenc#sha256");
        }

        Signer with(String otherAlgorithm) {
            return new Signer(key, shown, otherAlgorithm, digest);
        }

        Signer digesting(String otherDigest) {
            return new Signer(key, shown, algorithm, otherDigest);
        }
    }

    static Forge aResponse() {
        return new Forge();
    }

    /** A good message without encryption, of which only the assertion is signed: what attackers like to start from. */
    static Forge aPlainResponse() {
        return new Forge().plain().responseBy(null);
    }

    Forge edit(String from, String to) {
        edits.add(new String[] {from, to});
        return this;
    }

    Forge tamper(Consumer<Document> change) {
        Consumer<Document> before = tampering;
        tampering = document -> {
            before.accept(document);
            change.accept(document);
        };
        return this;
    }

    Forge wire(UnaryOperator<String> change) {
        wiring = change;
        return this;
    }

    Forge assertionBy(Signer signer) {
        assertionSigner = signer;
        return this;
    }

    Forge responseBy(Signer signer) {
        responseSigner = signer;
        return this;
    }

    Forge plain() {
        encryptFor = null;
        return this;
    }

    Forge encrypted(PublicKey reader, String contentAlgorithm, String transportAlgorithm) {
        encryptFor = reader;
        content = contentAlgorithm;
        transport = transportAlgorithm;
        return this;
    }

    static String assertion() {
        return """
                <saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" \
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                ID="_a1" Version="2.0" IssueInstant="2026-11-21T12:00:00Z">\
                <saml:Issuer>https://idp.example/a</saml:Issuer>\
                <saml:Subject><saml:NameID Format="%s">%s</saml:NameID>\
                <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">\
                <saml:SubjectConfirmationData NotOnOrAfter="2026-11-21T12:01:00Z" \
                Recipient="https://plein.example/saml/acs" InResponseTo="_q"/>\
                </saml:SubjectConfirmation></saml:Subject>\
                <saml:Conditions NotBefore="2026-11-21T11:59:00Z" NotOnOrAfter="2026-11-21T12:01:01Z">\
                <saml:AudienceRestriction><saml:Audience>https://plein.example/saml/metadata</saml:Audience>\
                </saml:AudienceRestriction></saml:Conditions>\
                <saml:AuthnStatement AuthnInstant="2026-11-21T11:30:00Z" SessionIndex="s-1" \
                SessionNotOnOrAfter="2026-11-21T20:00:00Z"><saml:AuthnContext><saml:AuthnContextClassRef>\
                urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified</saml:AuthnContextClassRef></saml:AuthnContext>\
                </saml:AuthnStatement>\
                <saml:AttributeStatement><saml:Attribute Name="urn:oid:0.9.2342.19200300.100.1.3">\
                <saml:AttributeValue xsi:type="xs:string">jan@gelderland.example</saml:AttributeValue></saml:Attribute>\
                <saml:Attribute Name="firstName"><saml:AttributeValue>Jan</saml:AttributeValue></saml:Attribute>\
                <saml:Attribute Name="lastName"><saml:AttributeValue>de Vries</saml:AttributeValue></saml:Attribute>\
                </saml:AttributeStatement></saml:Assertion>"""
                .formatted(PERSISTENT, NAME);
    }

    /** An assertion about somebody else, which nobody signed. */
    static Element evil(Document document) {
        Element evil =
                parse(assertion().replace(NAME, EVIL).replace("_a1", "_evil")).getDocumentElement();
        return (Element) document.importNode(evil, true);
    }

    private static String response(String assertion) {
        return """
                <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" \
                xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_r1" Version="2.0" \
                IssueInstant="2026-11-21T12:00:00Z" Destination="https://plein.example/saml/acs" InResponseTo="_q">\
                <saml:Issuer>https://idp.example/a</saml:Issuer><samlp:Status>\
                <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>\
                %s</samlp:Response>"""
                .formatted(assertion);
    }

    /** The characters of the message as they go out, before base64. */
    String message() {
        return OpenSaml.with(() -> {
            String text = response(assertion());
            for (String[] edit : edits) {
                if (!text.contains(edit[0])) {
                    throw new IllegalStateException("nothing to edit: " + edit[0]);
                }
                text = text.replace(edit[0], edit[1]);
            }
            Document document = parse(text);
            List<Element> assertions = Dom.all(document, "Assertion");
            for (Element assertion : assertions) {
                if (assertion.getParentNode() == document.getDocumentElement()) {
                    finish(assertion);
                }
            }
            sign(document.getDocumentElement(), responseSigner);
            tampering.accept(document);
            return wiring.apply(SerializeSupport.nodeToString(document));
        });
    }

    private void finish(Element assertion) {
        sign(assertion, assertionSigner);
        if (encryptFor != null) {
            encrypt(assertion);
        }
    }

    static void sign(Element element, Signer signer) {
        if (signer == null) {
            return;
        }
        try {
            element.setIdAttributeNS(null, "ID", true);
            Document document = element.getOwnerDocument();
            XMLSignature signature = new XMLSignature(document, "", signer.algorithm(), EXCLUSIVE);
            element.insertBefore(signature.getElement(), element.getFirstChild().getNextSibling());
            Transforms transforms = new Transforms(document);
            transforms.addTransform(Transforms.TRANSFORM_ENVELOPED_SIGNATURE);
            transforms.addTransform(EXCLUSIVE);
            signature.addDocument("#" + element.getAttributeNS(null, "ID"), transforms, signer.digest());
            if (signer.shown() != null) {
                signature.addKeyInfo(signer.shown().certificate());
            }
            signature.sign(signer.key());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void encrypt(Element assertion) {
        try {
            Document document = assertion.getOwnerDocument();
            Element holder = document.createElementNS(Dom.SAML, "saml:EncryptedAssertion");
            assertion.getParentNode().replaceChild(holder, assertion);
            holder.appendChild(assertion);
            SecretKey key = contentKey();
            XMLCipher wrapper = XMLCipher.getInstance(transport);
            wrapper.init(XMLCipher.WRAP_MODE, encryptFor);
            XMLCipher cipher = XMLCipher.getInstance(content);
            cipher.init(XMLCipher.ENCRYPT_MODE, key);
            EncryptedData data = cipher.getEncryptedData();
            KeyInfo info = new KeyInfo(document);
            info.add(wrapper.encryptKey(document, key));
            data.setKeyInfo(info);
            cipher.doFinal(document, assertion, false);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As long as the name of the algorithm says. */
    private SecretKey contentKey() throws GeneralSecurityException {
        boolean triple = content.contains("tripledes");
        KeyGenerator generator = KeyGenerator.getInstance(triple ? "DESede" : "AES");
        generator.init(triple ? 168 : Integer.parseInt(content.replaceAll(".*#aes(\\d+)-.*", "$1")));
        return generator.generateKey();
    }

    /** Parses without any of the checks under test. */
    static Document parse(String text) {
        return Dom.parse(text);
    }
}
