package nl.plein.audit.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A small XML document in the making: indented, in UTF-8, always the same bytes for the same calls. */
final class Sheet {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private final XMLStreamWriter out;
    private int depth;
    private boolean begun;

    Sheet() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Sheet open(String name) {
        return open(name, null);
    }

    /** Opens the element; the namespace, if given, becomes the default one. */
    Sheet open(String name, String namespace) {
        return wrote(() -> {
            indent();
            out.writeStartElement(name);
            if (namespace != null) {
                out.writeDefaultNamespace(namespace);
            }
            depth++;
        });
    }

    /** Says on the element that was just opened where its schema can be found. */
    Sheet schema(String location) {
        return wrote(() -> {
            out.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
            out.writeAttribute("xsi", "http://www.w3.org/2001/XMLSchema-instance", "schemaLocation", location);
        });
    }

    Sheet close() {
        return wrote(() -> {
            depth--;
            indent();
            out.writeEndElement();
        });
    }

    /**
     * Writes an element with this text; nothing at all if the text is empty, as an empty element counts as an error.
     */
    Sheet text(String name, String value) {
        var clean = Wording.oneLine(value);
        return clean.isEmpty()
                ? this
                : wrote(() -> {
                    indent();
                    out.writeStartElement(name);
                    out.writeCharacters(clean);
                    out.writeEndElement();
                });
    }

    byte[] done() {
        wrote(() -> {
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.close();
        });
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void indent() throws XMLStreamException {
        if (begun) {
            out.writeCharacters("\n" + "  ".repeat(depth));
        }
        begun = true;
    }

    private Sheet wrote(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}
