package nl.plein.ejb.item;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.item.Text;
import nl.plein.security.Refusal;

/**
 * What somebody typed in the form of an item. It is judged inside the boundary, so that a refusal leaves its event.
 *
 * @param title at most 200 characters
 * @param source the text as it came from the form
 * @param format its language
 * @param level for whom it is meant
 * @param subgroup identifier of the subgroup when it is meant for one, or null to leave the one it was meant for
 * @param tags labels of tags and words of one's own
 * @param documents documents to attach that this person uploaded before
 */
public record Draft(
        String title,
        String source,
        Format format,
        Level level,
        UUID subgroup,
        List<DocumentId> documents,
        List<String> tags)
        implements Serializable {

    private static final int LONGEST_TITLE = 200;

    public Draft {
        title = title == null ? "" : title.strip();
        source = source == null ? "" : source;
        documents = List.copyOf(documents);
        tags = List.copyOf(tags);
    }

    /** A draft that is meant for no subgroup, without tags. */
    public Draft(String title, String source, Format format, Level level, List<DocumentId> documents) {
        this(title, source, format, level, null, documents, List.of());
    }

    /**
     * The text, cleaned.
     *
     * @throws Refusal when something is missing or too long, or nothing is left of the text
     */
    Text text() {
        check();
        var html = format == Format.HTML ? RichText.clean(source) : RichText.fromMarkdown(source);
        if (RichText.empty(html)) {
            throw new Refusal("item.text.empty");
        }
        return new Text(title, RichText.excerpt(html), html);
    }

    private void check() {
        if (title.isEmpty()) {
            throw new Refusal("item.title.empty");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Refusal("item.title.long", LONGEST_TITLE, title.length());
        }
        if (source.length() > RichText.LONGEST) {
            throw new Refusal("item.text.long", RichText.LONGEST, source.length());
        }
        if (level == null) {
            throw new Refusal("item.audience.empty");
        }
    }
}
