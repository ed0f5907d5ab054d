package nl.plein.ejb.comment;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.Refusal;

/**
 * Say something below an item.
 *
 * @param comment identifier that the form gave it, so that a form sent twice posts one comment
 * @param markdown what is said
 */
public record PostComment(long site, ItemId item, UUID comment, String markdown) implements Command {

    private static final int LONGEST = 10_000;

    public PostComment {
        markdown = markdown == null ? "" : markdown.strip();
    }

    /**
     * What is said. It is judged inside the boundary, so that a refusal leaves its event.
     *
     * @throws Refusal when it is empty or too long
     */
    String said() {
        if (markdown.isEmpty()) {
            throw new Refusal("comment.text.empty");
        }
        if (markdown.length() > LONGEST) {
            throw new Refusal("comment.text.long", LONGEST, markdown.length());
        }
        return markdown;
    }

    @Override
    public Target target() {
        return new Target(ObjectType.ITEM, item.value());
    }

    @Override
    public Target made() {
        return new Target(ObjectType.COMMENT, comment);
    }

    @Override
    public Action action() {
        return Action.COMMENT_CREATE;
    }
}
