package nl.plein.security.signin;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Short words for taking messages apart in tests. */
final class Dom {

    static final String SAML = "urn:oasis:names:tc:SAML:2.0:assertion";
    static final String PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";
    static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";

    private Dom() {}

    static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    static List<Element> all(Document document, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static Element first(Document document, String name) {
        return all(document, name).get(0);
    }

    static Element child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (name.equals(node.getLocalName())) {
                return (Element) node;
            }
        }
        throw new IllegalStateException("no " + name + " in " + parent.getNodeName());
    }

    static Element remove(Element element) {
        return (Element) element.getParentNode().removeChild(element);
    }

    static Element copy(Element element) {
        return (Element) element.cloneNode(true);
    }

    static void after(Element place, Element what) {
        place.getParentNode().insertBefore(what, place.getNextSibling());
    }

    static void before(Element place, Element what) {
        place.getParentNode().insertBefore(what, place);
    }
}
