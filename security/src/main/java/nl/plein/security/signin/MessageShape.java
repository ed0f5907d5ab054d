package nl.plein.security.signin;

import org.opensaml.saml.common.xml.SAMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a schema would refuse with a vaguer word, or would allow: conditions nobody knows, assertions in odd places. */
final class MessageShape {

    private static final String SAML = SAMLConstants.SAML20_NS;

    private MessageShape() {}

    static void check(Element root) {
        // Only the schema's own kinds of condition: of another one we cannot know what it demands.
        SignInRefused.unless(
                root.getOwnerDocument()
                                .getElementsByTagNameNS(SAML, "Condition")
                                .getLength()
                        == 0,
                Reason.CONDITION);
    }

    /** No second assertion anywhere but in the advice of the one we read, where nobody looks for a person. */
    static void onlyAssertion(Element root) {
        int found = 0;
        for (String name : new String[] {"Assertion", "EncryptedAssertion"}) {
            var all = root.getOwnerDocument().getElementsByTagNameNS(SAML, name);
            for (int i = 0; i < all.getLength(); i++) {
                found += inAdvice(all.item(i)) ? 0 : 1;
            }
        }
        SignInRefused.unless(found == 1, Reason.ASSERTION_COUNT);
    }

    private static boolean inAdvice(Node node) {
        for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
            if (SAML.equals(at.getNamespaceURI()) && "Advice".equals(at.getLocalName())) {
                return true;
            }
        }
        return false;
    }
}
