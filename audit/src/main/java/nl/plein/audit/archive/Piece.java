package nl.plein.audit.archive;

import java.util.List;
import java.util.Objects;

/** One record: an item with its story, or an attached file, and how it is tied to other pieces. */
public record Piece(Description about, Story story, List<HeldFile> files, List<Tie> ties) {

    public Piece {
        Objects.requireNonNull(about, "about");
        files = List.copyOf(files);
        ties = List.copyOf(ties);
    }

    public static Piece told(Description about, Story story, List<Tie> ties) {
        return new Piece(about, story, List.of(), ties);
    }

    public static Piece attached(Description about, HeldFile file, List<Tie> ties) {
        return new Piece(about, null, List.of(file), ties);
    }

    /** A relation with another piece (gerelateerdInformatieobject); the label is of the list of relations. */
    public record Tie(String label, Reference other) {

        public static Tie refersTo(Reference other) {
            return new Tie("Refereert aan", other);
        }

        public static Tie isReferredToBy(Reference other) {
            return new Tie("Wordt aangehaald door", other);
        }

        public static Tie isVersionOf(Reference other) {
            return new Tie("Is een versie van", other);
        }

        Term term() {
            return Terms.of(Terms.RELATIONS, label);
        }
    }
}
