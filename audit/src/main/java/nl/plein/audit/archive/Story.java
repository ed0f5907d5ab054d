package nl.plein.audit.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An item as people read it, with everything it was before and everything said below it; pictures are found by the
 * address they have in the text.
 *
 * @param source where the text was copied from, or null for a text of its own
 */
public record Story(
        String kind,
        String title,
        String author,
        Instant published,
        Instant changed,
        Source source,
        String html,
        List<Edition> editions,
        List<Remark> remarks,
        List<Enclosure> enclosures,
        Map<String, HeldFile.Bytes> pictures) {

    public Story {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(html, "html");
        editions = List.copyOf(editions);
        remarks = List.copyOf(remarks);
        enclosures = List.copyOf(enclosures);
        pictures = Map.copyOf(pictures);
    }

    /** The last time anything of it changed: what is made from it is as old as that. */
    Instant touched() {
        var last = changed == null || changed.isBefore(published) ? published : changed;
        for (var remark : remarks) {
            last = remark.at().isAfter(last) ? remark.at() : last;
        }
        return last;
    }

    /** Who wrote a copied text first, and when that was published. */
    public record Source(String author, Instant published) {}

    /** What the text was at a time, by whom; the last one is what it is now. */
    public record Edition(int number, String title, String author, Instant at, String html) {}

    /** Something said about it; one that was withdrawn has no text any more. */
    public record Remark(String id, String author, Instant at, String html) {}

    /** A file that came with it, under which name and in which piece it lies. */
    public record Enclosure(String name, String mediaType, long size, String sha256, Reference piece) {}
}
