package nl.plein.audit.archive;

import java.util.Objects;

/**
 * Something that is known of an object and that its sidecar must say, found without the writer: by a question of its
 * own to where it is kept.
 *
 * @param element names of elements from the object on, with slashes between
 * @param value what it says there, or null for whatever
 * @param times how often at least
 */
public record Known(Identity object, String element, String value, long times) {

    public Known {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(element, "element");
    }

    boolean in(Node body) {
        var clean = "omschrijving".equals(element) ? Wording.summary(value) : Wording.oneLine(value);
        return body.all(element.split("/"))
                        .filter(node -> value == null || clean.contentEquals(node.text()))
                        .count()
                >= times;
    }
}
