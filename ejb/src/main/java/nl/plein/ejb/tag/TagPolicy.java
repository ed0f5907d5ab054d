package nl.plein.ejb.tag;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.persistence.shared.Likeness;
import nl.plein.persistence.tag.TagWord;
import nl.plein.security.Refusal;

/** Which labels there may be. */
final class TagPolicy {

    /** So many categories a site has at most. */
    static final int MOST_CATEGORIES = 30;

    /** So many tags stand in the categories of a site at most. */
    static final int MOST_TAGS = 500;

    /** So many other words there are for one tag at most. */
    static final int MOST_SYNONYMS = 50;

    /** So many tags an item carries at most. */
    static final int MOST_CARRIED = 10;

    private static final int LONGEST = 40;

    private TagPolicy() {}

    /** The label as it is kept. */
    static String label(String typed) {
        var label = tidy(typed);
        if (label.length() > LONGEST) {
            throw new Refusal("tag.label.long", LONGEST, label);
        }
        if (!spelled(label)) {
            throw new Refusal("tag.label.letters", label);
        }
        return label;
    }

    /** Whether this could be a label. */
    static boolean possible(String typed) {
        var label = tidy(typed);
        return label.length() <= LONGEST && spelled(label);
    }

    private static String tidy(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static boolean spelled(String label) {
        return !TagWord.spoken(label).isEmpty() && label.indexOf(',') < 0 && Likeness.plain(label);
    }

    /** Labels that were typed one on a line, or with commas between them. */
    static List<String> labels(String typed) {
        return typed == null
                ? List.of()
                : Stream.of(typed.split("[\\r\\n,]+"))
                        .filter(one -> !one.isBlank())
                        .map(TagPolicy::label)
                        .toList();
    }

    /** A name that none of these looks like. */
    static void differs(String name, Collection<String> others, String refusal) {
        var likeness = Likeness.of(name);
        others.stream()
                .filter(other -> Likeness.of(other).equals(likeness))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(refusal, name, other);
                });
    }
}
