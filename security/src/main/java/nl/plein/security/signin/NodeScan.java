package nl.plein.security.signin;

import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import org.opensaml.saml.common.xml.SAMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One walk over all nodes, without recursion, before anything is read: not deep, not wide, no processing instruction,
 * no text beside elements, no second spelling of an ID. The library reads only the last text node of an element, so a
 * value that is split in two would be read as its tail.
 */
final class NodeScan {

    private static final int DEEPEST = 64;
    private static final int MOST_NODES = 20_000;
    private static final int MOST_ATTRIBUTES = 64;
    private static final int MOST_CHILDREN = 1_000;

    private final Set<String> ids = new HashSet<>();
    private int nodes;
    private int depth;

    private NodeScan() {}

    static void check(Element root) {
        new NodeScan().walk(root);
    }

    private void walk(Element root) {
        Node node = root;
        while (node != null) {
            visit(node);
            Node next = node.getFirstChild();
            if (next != null) {
                depth++;
            } else {
                next = after(node, root);
            }
            node = next;
        }
    }

    private Node after(Node node, Element root) {
        Node at = node;
        while (at != root) {
            if (at.getNextSibling() != null) {
                return at.getNextSibling();
            }
            at = at.getParentNode();
            depth--;
        }
        return null;
    }

    private void visit(Node node) {
        nodes++;
        SignInRefused.unless(nodes <= MOST_NODES && depth <= DEEPEST, Reason.SIZE);
        switch (node.getNodeType()) {
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> {}
            case Node.ELEMENT_NODE -> element((Element) node);
            default -> throw new SignInRefused(Reason.MIXED);
        }
    }

    private void element(Element element) {
        int children = 0;
        int texts = 0;
        boolean words = false;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                children++;
            } else {
                texts++;
                words |= child.getNodeValue() != null && !child.getNodeValue().isBlank();
            }
        }
        SignInRefused.unless(children <= MOST_CHILDREN, Reason.SIZE);
        SignInRefused.unless(children == 0 ? texts <= 1 : !words, Reason.MIXED);
        attributes(element);
    }

    private void attributes(Element element) {
        var attributes = element.getAttributes();
        SignInRefused.unless(attributes.getLength() <= MOST_ATTRIBUTES, Reason.SIZE);
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                // A relative namespace makes canonicalisation fail, and an empty digest then fits anything.
                SignInRefused.unless(
                        attribute.getValue().isEmpty() || attribute.getValue().contains(":"), Reason.SIGNATURE_INVALID);
            } else if ("id".equalsIgnoreCase(attribute.getLocalName())) {
                identifier(element, attribute);
            }
        }
    }

    private void identifier(Element element, Attr attribute) {
        String spelling = saml(element) ? "ID" : "Id";
        SignInRefused.unless(
                attribute.getNamespaceURI() == null && attribute.getLocalName().equals(spelling),
                Reason.SIGNATURE_PROFILE);
        SignInRefused.unless(ids.add(attribute.getValue()), Reason.DUPLICATE_ID);
    }

    private static boolean saml(Element element) {
        String home = element.getNamespaceURI();
        return SAMLConstants.SAML20_NS.equals(home)
                || SAMLConstants.SAML20P_NS.equals(home)
                || SAMLConstants.SAML20MD_NS.equals(home);
    }
}
