package nl.plein.web.item;

import java.util.List;
import java.util.UUID;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.Format;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.document.DocumentId;

/** What stands in the form of an item at this moment. */
public class TypedItem {

    private String title;
    private String text;
    private String format = "markdown";
    private Level level = Level.GROUP;

    /** Fills the form with what was saved before. */
    void fill(String savedTitle, String savedHtml, Level savedLevel) {
        title = savedTitle;
        text = savedHtml;
        format = "html";
        level = savedLevel;
    }

    /**
     * What was typed.
     *
     * @param subgroup the one that was chosen, or null
     */
    Draft draft(List<UUID> uploaded, UUID subgroup, List<String> tags) {
        var documents = uploaded.stream().map(DocumentId::new).toList();
        return new Draft(title, text, Format.of(format), level, subgroup, documents, tags);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String sent) {
        format = sent;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level chosen) {
        level = chosen;
    }
}
