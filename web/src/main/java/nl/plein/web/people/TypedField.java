package nl.plein.web.people;

import java.util.List;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.GivenBy;

/** What stands in the form of a field at this moment. */
public class TypedField {

    private FieldKind kind = FieldKind.TEXT;
    private String name;
    private String hint;
    private String section;
    private String options;
    private String shape;
    private String longest;
    private boolean needed;
    private boolean atEntry;
    private boolean freeAudience = true;
    private Level preset = Level.SITE;
    private boolean narrows;
    private String givenBy = "";

    /** Fills the form with what was said before. */
    void fill(FieldDraft says) {
        kind = says.kind();
        name = says.name();
        hint = says.hint();
        section = says.section();
        options = String.join("\n", says.options());
        shape = says.shape();
        longest = String.valueOf(says.longest());
        needed = says.needed();
        atEntry = says.atEntry();
        freeAudience = says.freeAudience();
        preset = says.preset();
        narrows = says.narrows();
        givenBy = says.givenBy() == null ? "" : says.givenBy().name();
    }

    FieldDraft draft() {
        return new FieldDraft(
                kind,
                name,
                hint,
                section,
                options == null ? List.of() : options.lines().toList(),
                shape,
                number(),
                needed,
                atEntry,
                freeAudience,
                preset,
                narrows,
                givenBy == null || givenBy.isEmpty() ? null : GivenBy.valueOf(givenBy));
    }

    /** Nothing is as long as its kind can be; what is no number is refused as one that is too small. */
    private int number() {
        if (longest == null || longest.isBlank()) {
            return 0;
        }
        return longest.strip().matches("\\d{1,6}") ? Integer.parseInt(longest.strip()) : -1;
    }

    public FieldKind getKind() {
        return kind;
    }

    public void setKind(FieldKind chosen) {
        kind = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String typed) {
        hint = typed;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String typed) {
        section = typed;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String typed) {
        options = typed;
    }

    public String getShape() {
        return shape;
    }

    public void setShape(String typed) {
        shape = typed;
    }

    public String getLongest() {
        return longest;
    }

    public void setLongest(String typed) {
        longest = typed;
    }

    public boolean isNeeded() {
        return needed;
    }

    public void setNeeded(boolean chosen) {
        needed = chosen;
    }

    public boolean isAtEntry() {
        return atEntry;
    }

    public void setAtEntry(boolean chosen) {
        atEntry = chosen;
    }

    public boolean isFreeAudience() {
        return freeAudience;
    }

    public void setFreeAudience(boolean chosen) {
        freeAudience = chosen;
    }

    public Level getPreset() {
        return preset;
    }

    public void setPreset(Level chosen) {
        preset = chosen;
    }

    public boolean isNarrows() {
        return narrows;
    }

    public void setNarrows(boolean chosen) {
        narrows = chosen;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String chosen) {
        givenBy = chosen;
    }
}
