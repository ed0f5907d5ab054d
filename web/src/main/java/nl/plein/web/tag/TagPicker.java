package nl.plein.web.tag;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.tag.TagSheet;
import nl.plein.web.faces.Asked;

/** Tags that are chosen in a form: from what the site offers, and words of one's own. Each is sent under one name. */
public final class TagPicker {

    private static final String OWN = "-own";

    private final Asked asked;
    private final String name;
    private final List<TagSheet> sheets;
    private final boolean free;
    private List<String> carried;

    /**
     * @param name under which the tags are sent
     * @param free whether words of one's own are allowed
     */
    public TagPicker(Asked asked, String name, List<TagSheet> sheets, boolean free) {
        this.asked = asked;
        this.name = name;
        this.sheets = sheets;
        this.free = free;
    }

    /** Before anything is sent these are chosen. */
    public void begin(List<String> words) {
        carried = words;
    }

    /** What was chosen and typed. */
    public List<String> chosen() {
        return Stream.concat(
                        asked.all(name).stream(),
                        Stream.of(asked.words(name + OWN).split(",")))
                .toList();
    }

    public String getName() {
        return name;
    }

    /** The tags that the site offers. */
    public List<TagSheet> getSheets() {
        return sheets;
    }

    /** Whether a tag is chosen. */
    public boolean carries(String label) {
        return (carried == null ? asked.all(name) : carried).contains(label);
    }

    /** Words of one's own, with commas between them. */
    public String getOwn() {
        return carried == null
                ? asked.words(name + OWN)
                : carried.stream().filter(word -> !offered(word)).collect(Collectors.joining(", "));
    }

    /** Whether words of one's own are taken here; those that are carried already stay. */
    public boolean isFree() {
        return free || !getOwn().isEmpty();
    }

    /** Whether there is anything to choose. */
    public boolean isAny() {
        return isFree() || !sheets.isEmpty();
    }

    private boolean offered(String word) {
        return sheets.stream().flatMap(sheet -> sheet.tags().stream()).anyMatch(row -> row.label()
                .equals(word));
    }
}
