package nl.plein.audit.archive;

import java.util.List;
import java.util.stream.Stream;

/** A sidecar as a judge reads it: where it lies and what it says. */
record Sidecar(String path, Node body) {

    boolean ofFile() {
        return "bestand".equals(body.name());
    }

    String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The folder of the parent, or empty for the top. */
    String folderAbove() {
        var folder = folder();
        return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }

    /** The file that a file's sidecar lies beside. */
    String file() {
        return path.substring(0, path.length() - Container.FILE_SIDECAR.length());
    }

    Stream<Identity> identities() {
        return body.all("identificatie").map(Sidecar::identity);
    }

    boolean is(Identity identity) {
        return identities().anyMatch(identity::equals);
    }

    List<Identity> pointsTo(String element) {
        return body.all(element, "verwijzingIdentificatie")
                .map(Sidecar::identity)
                .toList();
    }

    String level() {
        return body.value("aggregatieniveau", "begripLabel");
    }

    private static Identity identity(Node node) {
        return new Identity(node.value("identificatieKenmerk"), node.value("identificatieBron"));
    }
}
