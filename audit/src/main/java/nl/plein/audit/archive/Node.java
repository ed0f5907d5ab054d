package nl.plein.audit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of a sidecar as it was read: name, text and what is in it. Nothing outside the file is ever looked at. */
record Node(String name, StringBuilder text, List<Node> children) {

    static Node read(InputStream in) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            throw new IOException("not well-formed", broken);
        }
    }

    private static Node read(XMLStreamReader reader) throws XMLStreamException {
        var top = new Node("", new StringBuilder(), new ArrayList<>());
        var open = new ArrayDeque<>(List.of(top));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var node = new Node(reader.getLocalName(), new StringBuilder(), new ArrayList<>());
                    open.peek().children().add(node);
                    open.push(node);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.peek().text().append(reader.getText());
                default -> {}
            }
        }
        return top.children().get(0);
    }

    /** What lies below along these names, wherever it lies. */
    Stream<Node> all(String... path) {
        var found = Stream.of(this);
        for (var step : path) {
            found = found.flatMap(node -> node.children().stream())
                    .filter(node -> node.name().equals(step));
        }
        return found;
    }

    Optional<Node> first(String... path) {
        return all(path).findFirst();
    }

    /** The text along these names, or empty. */
    String value(String... path) {
        return first(path).map(node -> node.text().toString()).orElse("");
    }

    /** This and everything below. */
    Stream<Node> deep() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::deep));
    }

    boolean leaf() {
        return children.isEmpty();
    }
}
