package nl.plein.security.signin;

import static nl.plein.security.signin.Dom.DSIG;
import static nl.plein.security.signin.Dom.after;
import static nl.plein.security.signin.Dom.before;
import static nl.plein.security.signin.Dom.child;
import static nl.plein.security.signin.Dom.copy;
import static nl.plein.security.signin.Dom.first;
import static nl.plein.security.signin.Dom.remove;
import static nl.plein.security.signin.Forge.EVIL;
import static nl.plein.security.signin.Forge.NAME;
import static nl.plein.security.signin.Forge.evil;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Ways to bend a signed message, named as the catalogue of attacks names them. */
final class Attacks {

    private Attacks() {}

    static void stripAndRename(Document message) {
        remove(first(message, "Signature"));
        first(message, "NameID").setTextContent(EVIL);
    }

    static void secondSignedInfo(Document message, boolean originalFirst) {
        Element info = first(message, "SignedInfo");
        Element forged = copy(info);
        child(child(forged, "Reference"), "DigestValue").setTextContent("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        if (originalFirst) {
            after(info, forged);
        } else {
            before(info, forged);
        }
    }

    static void secondReference(Document message) {
        Element reference = first(message, "Reference");
        after(reference, copy(reference));
    }

    static void extraTransform(Document message, String algorithm) {
        Element transform = message.createElementNS(DSIG, "ds:Transform");
        transform.setAttributeNS(null, "Algorithm", algorithm);
        first(message, "Transforms").appendChild(transform);
    }

    static void otherTransform(Document message, String algorithm) {
        Dom.all(message, "Transform").get(1).setAttributeNS(null, "Algorithm", algorithm);
    }

    static void refersTo(Document message, String uri) {
        first(message, "Reference").setAttributeNS(null, "URI", uri);
    }

    static void retrievesKey(Document message) {
        Element method = message.createElementNS(DSIG, "ds:RetrievalMethod");
        method.setAttributeNS(null, "URI", "http://127.0.0.1:9/key");
        child(first(message, "Signature"), "KeyInfo").appendChild(method);
    }

    /** The regular place holds an unsigned assertion, the signed one lies where nobody should look. */
    static void signedElsewhere(Document message, String where) {
        Element signed = remove(first(message, "Assertion"));
        Element evil = evil(message);
        Element response = message.getDocumentElement();
        response.appendChild(evil);
        switch (where) {
            case "StatusDetail" -> {
                Element detail = message.createElementNS(Dom.PROTOCOL, "samlp:StatusDetail");
                detail.appendChild(signed);
                child(response, "Status").appendChild(detail);
            }
            case "Extensions" -> {
                Element extensions = message.createElementNS(Dom.PROTOCOL, "samlp:Extensions");
                extensions.appendChild(signed);
                before(child(response, "Status"), extensions);
            }
            case "Advice" -> {
                Element advice = message.createElementNS(Dom.SAML, "saml:Advice");
                advice.appendChild(signed);
                after(child(evil, "Conditions"), advice);
            }
            default -> {
                Element value = first(message, "AttributeValue");
                value.setTextContent("");
                value.removeAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
                value.appendChild(signed);
            }
        }
    }

    static void pollutedId(Document message, String namespace, String name) {
        Element assertion = first(message, "Assertion");
        String id = assertion.getAttributeNS(null, "ID");
        assertion.setAttributeNS(namespace, name, id);
        assertion.setAttributeNS(null, "ID", "_evil");
        first(message, "NameID").setTextContent(EVIL);
    }

    static void twoSignatures(Document message) {
        Element signature = first(message, "Signature");
        after(signature, copy(signature));
    }

    static void foreignAssertion(Document message) {
        Element foreign = message.createElementNS("urn:other", "o:Assertion");
        foreign.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:o", "urn:other");
        message.getDocumentElement().appendChild(foreign);
    }

    static void foreignSignature(Document message) {
        Element signature = first(message, "Signature");
        Element foreign = message.createElementNS("urn:other", "ds:Signature");
        foreign.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:ds", "urn:other");
        before(signature, foreign);
    }

    /** XSW1 and XSW2: an evil response keeps the signature; the original hides in it, or before it. */
    static void wrappedResponse(Document message, boolean inside) {
        Element response = message.getDocumentElement();
        Element original = copy(response);
        remove(child(original, "Signature"));
        response.setAttributeNS(null, "ID", "_evil");
        first(message, "Assertion").setAttributeNS(null, "ID", "_evil2");
        first(message, "NameID").setTextContent(EVIL);
        Element signature = child(response, "Signature");
        if (inside) {
            signature.appendChild(original);
        } else {
            before(signature, original);
        }
    }

    /** XSW3: an unsigned assertion stands before the signed one. */
    static void evilBefore(Document message) {
        before(first(message, "Assertion"), evil(message));
    }

    /** XSW4: the signed assertion moves into the unsigned one. */
    static void originalInside(Document message) {
        Element original = remove(first(message, "Assertion"));
        Element evil = evil(message);
        message.getDocumentElement().appendChild(evil);
        evil.appendChild(original);
    }

    /** XSW5, XSW6 and XSW8: the unsigned assertion carries the signature of the original. */
    static void stolenSignature(Document message, String where) {
        Element original = first(message, "Assertion");
        Element evil = copy(original);
        evil.setAttributeNS(null, "ID", "_evil");
        child(child(evil, "Subject"), "NameID").setTextContent(EVIL);
        before(original, evil);
        remove(original);
        remove(child(original, "Signature"));
        Element signature = child(evil, "Signature");
        switch (where) {
            case "end" -> message.getDocumentElement().appendChild(original);
            case "signature" -> signature.appendChild(original);
            default -> {
                Element object = message.createElementNS(DSIG, "ds:Object");
                object.appendChild(original);
                signature.appendChild(object);
            }
        }
    }

    /** XSW7: the unsigned assertion stands among the extensions. */
    static void evilInExtensions(Document message) {
        Element extensions = message.createElementNS(Dom.PROTOCOL, "samlp:Extensions");
        extensions.appendChild(evil(message));
        before(child(message.getDocumentElement(), "Status"), extensions);
    }

    static void evilBeside(Document message, boolean atFirst) {
        Element encrypted = first(message, "EncryptedAssertion");
        if (atFirst) {
            before(encrypted, evil(message));
        } else {
            after(encrypted, evil(message));
        }
    }

    static void sameIdTwice(Document message) {
        Element evil = evil(message);
        evil.setAttributeNS(null, "ID", first(message, "Assertion").getAttributeNS(null, "ID"));
        before(first(message, "Assertion"), evil);
    }

    static void deep(Document message, int depth) {
        Element extensions = message.createElementNS(Dom.PROTOCOL, "samlp:Extensions");
        before(child(message.getDocumentElement(), "Status"), extensions);
        Element at = extensions;
        for (int i = 0; i < depth; i++) {
            Element next = message.createElementNS("urn:other", "e");
            at.appendChild(next);
            at = next;
        }
    }

    static void wide(Document message, int siblings) {
        Element extensions = message.createElementNS(Dom.PROTOCOL, "samlp:Extensions");
        before(child(message.getDocumentElement(), "Status"), extensions);
        for (int i = 0; i < siblings; i++) {
            extensions.appendChild(message.createElementNS("urn:other", "e"));
        }
    }

    static String digestComment(String message) {
        return message.replaceFirst(
                        "<ds:DigestValue>([^<]*)<",
                        "<ds:DigestValue><!--$1-->47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=<")
                .replace(NAME, EVIL);
    }
}
