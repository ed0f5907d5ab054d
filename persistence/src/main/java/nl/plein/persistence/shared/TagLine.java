package nl.plein.persistence.shared;

import java.util.List;
import java.util.stream.Stream;

/** The words that something carries as they stand beside its title: each between two ends of a line. */
public final class TagLine {

    private static final String END = "\n";

    private TagLine() {}

    /** The words in a line; none where there is none. */
    public static List<String> words(String line) {
        return line == null
                ? List.of()
                : Stream.of(line.split(END)).filter(word -> !word.isEmpty()).toList();
    }

    /** The line of these words; null when there are none. */
    public static String of(List<String> words) {
        return words.isEmpty() ? null : END + String.join(END, words) + END;
    }

    /** One word as it stands in a line. */
    public static String one(String word) {
        return END + word + END;
    }

    /** What stands in a line in the place of a word that was taken away. */
    public static String none() {
        return END;
    }
}
