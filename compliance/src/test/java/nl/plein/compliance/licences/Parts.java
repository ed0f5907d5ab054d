package nl.plein.compliance.licences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the lists of parts that the build wrote, and the lists of licences beside this class. */
final class Parts {

    private static final Pattern PACKAGE = Pattern.compile(
            "\"(node_modules/[^\"]+)\": \\{\\s*\"version\": \"([^\"]+)\"[^{}]*?\"license\": \"([^\"]+)\"");

    private Parts() {}

    /** The parts in a CycloneDX list. */
    static List<Part> inBill(Path xml) {
        Map<String, String> corrected = lines("corrected.txt").stream()
                .map(line -> line.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return children(parse(xml).getChildNodes())
                .filter(node -> node.getNodeName().equals("components"))
                .flatMap(components -> elements((Element) components, "component"))
                .filter(component -> !text(component, "group").equals("nl.plein"))
                .map(component -> part(component, corrected))
                .toList();
    }

    /** The parts that a lock file of npm names. */
    static List<Part> inLock(Path json) {
        try {
            return PACKAGE.matcher(Files.readString(json))
                    .results()
                    .map(found -> new Part(found.group(1) + "@" + found.group(2), List.of(found.group(3))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> allowed() {
        return lines("allowed.txt");
    }

    private static Part part(Element component, Map<String, String> corrected) {
        String name = text(component, "group") + ":" + text(component, "name");
        List<String> licences = corrected.containsKey(name)
                ? List.of(corrected.get(name))
                : elements(component, "license")
                        .map(licence -> text(licence, "id") + text(licence, "name"))
                        .toList();
        return new Part(name, licences);
    }

    private static String text(Element parent, String child) {
        return children(parent.getChildNodes())
                .filter(node -> child.equals(node.getNodeName()))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(Element parent, String name) {
        return children(parent.getElementsByTagName(name)).map(Element.class::cast);
    }

    private static Stream<Node> children(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    private static Element parse(Path xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException("no list of parts in " + xml, unreadable);
        }
    }

    private static List<String> lines(String name) {
        try (InputStream file = Parts.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
