package nl.plein.persistence.tag;

import java.text.Normalizer;
import java.util.Locale;

/** How the label of a tag sounds. */
public final class TagWord {

    private TagWord() {}

    /** A label without capitals, accents, spaces and dashes: two that sound the same are one tag. */
    public static String spoken(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+#]", "");
    }
}
