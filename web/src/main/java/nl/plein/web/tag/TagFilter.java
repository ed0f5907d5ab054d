package nl.plein.web.tag;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.tag.TagSheet;
import nl.plein.persistence.tag.TagWord;
import nl.plein.web.faces.Asked;

/** The tags in the address of a list, which it is narrowed by. */
public final class TagFilter {

    private static final int MOST = 10;
    private static final String NAME = "tag";

    private final List<TagSheet> sheets;
    private final List<String> words;

    private TagFilter(List<TagSheet> sheets, List<String> words) {
        this.sheets = sheets;
        this.words = words;
    }

    /** Words that were chosen, or typed with commas between them. */
    public static List<String> words(Asked asked) {
        return asked.all(NAME).stream()
                .flatMap(typed -> Stream.of(typed.split(",")))
                .map(String::strip)
                .filter(word -> !TagWord.spoken(word).isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** @param sheets what the site offers */
    public static TagFilter of(Asked asked, List<TagSheet> sheets) {
        return new TagFilter(sheets, words(asked));
    }

    public List<TagSheet> getSheets() {
        return sheets;
    }

    public List<String> getWords() {
        return words;
    }

    /** The words as one sentence. */
    public String getSaid() {
        return String.join(", ", words);
    }

    /** Words that stand in no category, as they were typed. */
    public String getOwn() {
        return words.stream()
                .filter(word -> sheets.stream()
                        .flatMap(sheet -> sheet.tags().stream())
                        .noneMatch(row -> same(row.label(), word)))
                .collect(Collectors.joining(", "));
    }

    /** Whether the list is narrowed by this tag. */
    public boolean chosen(TagSheet.Row row) {
        return words.stream().anyMatch(word -> same(row.label(), word));
    }

    /** The words as they stand in an address, each behind an ampersand. */
    public static String said(List<String> words) {
        return words.stream()
                .map(word -> "&" + NAME + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static boolean same(String label, String word) {
        return TagWord.spoken(label).equals(TagWord.spoken(word));
    }
}
