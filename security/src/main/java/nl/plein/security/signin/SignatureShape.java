package nl.plein.security.signin;

import java.util.Set;
import org.opensaml.xmlsec.signature.support.SignatureConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The one form a signature may have: inside the element it covers, one reference to exactly that element, the two
 * transforms of the SAML profile, allowed algorithms, nothing else in it. Wrapping attacks need another form, so they
 * end here, before anything is unmarshalled.
 */
final class SignatureShape {

    private static final String DSIG = SignatureConstants.XMLSIG_NS;
    private static final Set<String> PARTS = Set.of("SignedInfo", "SignatureValue", "KeyInfo");
    private static final Set<String> TRANSFORMS = Set.of(
            SignatureConstants.TRANSFORM_ENVELOPED_SIGNATURE, SignatureConstants.TRANSFORM_C14N_EXCL_OMIT_COMMENTS);

    private SignatureShape() {}

    static void check(Element root) {
        NodeList signatures = root.getOwnerDocument().getElementsByTagNameNS(DSIG, "Signature");
        for (int i = 0; i < signatures.getLength(); i++) {
            one((Element) signatures.item(i));
        }
    }

    private static void one(Element signature) {
        Element signed = (Element) signature.getParentNode();
        demand(children(signed, "Signature") == 1);
        for (Node part = signature.getFirstChild(); part != null; part = part.getNextSibling()) {
            demand(part.getNodeType() != Node.ELEMENT_NODE
                    || DSIG.equals(part.getNamespaceURI()) && PARTS.contains(part.getLocalName()));
        }
        demand(children(signature, "SignatureValue") == 1);
        demand(signature.getElementsByTagNameNS(DSIG, "RetrievalMethod").getLength() == 0);
        Element info = only(signature, "SignedInfo");
        Element reference = only(info, "Reference");
        String id = signed.getAttributeNS(null, "ID");
        demand(!id.isEmpty() && reference.getAttributeNS(null, "URI").equals("#" + id));
        transforms(reference);
        Algorithms.java(only(info, "SignatureMethod").getAttributeNS(null, "Algorithm"));
        SignInRefused.unless(
                Algorithms.DIGESTS.contains(only(reference, "DigestMethod").getAttributeNS(null, "Algorithm")),
                Reason.ALGORITHM);
        demand(SignatureConstants.ALGO_ID_C14N_EXCL_OMIT_COMMENTS.equals(
                only(info, "CanonicalizationMethod").getAttributeNS(null, "Algorithm")));
    }

    private static void transforms(Element reference) {
        NodeList all = reference.getElementsByTagNameNS(DSIG, "Transform");
        demand(all.getLength() >= 1 && all.getLength() <= TRANSFORMS.size());
        for (int i = 0; i < all.getLength(); i++) {
            demand(TRANSFORMS.contains(((Element) all.item(i)).getAttributeNS(null, "Algorithm")));
        }
    }

    private static Element only(Element parent, String name) {
        demand(children(parent, name) == 1);
        for (Node child = parent.getFirstChild(); ; child = child.getNextSibling()) {
            if (is(child, name)) {
                return (Element) child;
            }
        }
    }

    private static int children(Element parent, String name) {
        int count = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            count += is(child, name) ? 1 : 0;
        }
        return count;
    }

    private static boolean is(Node node, String name) {
        return DSIG.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    private static void demand(boolean holds) {
        SignInRefused.unless(holds, Reason.SIGNATURE_PROFILE);
    }
}
