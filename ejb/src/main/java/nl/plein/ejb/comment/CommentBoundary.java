package nl.plein.ejb.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.comment.Comment;
import nl.plein.persistence.comment.CommentRepository;
import nl.plein.persistence.comment.CommentRow;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Comments below an item. */
@Stateless
@Boundary
public class CommentBoundary {

    /** Rows of a page of comments. */
    public static final int PAGE = 30;

    @Inject
    CommentRepository comments;

    @Inject
    ItemRepository items;

    @Inject
    GroupRepository groups;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Comments below an item, oldest first.
     *
     * @param after number of the last comment that was shown, 0 for the first page
     * @throws nl.plein.persistence.shared.NoSuchThing when the item is not there for this viewer
     */
    @Open("the item is read through the viewer's keys")
    public List<CommentRow> below(long site, ItemId id, long after) {
        var found = comments.readable(id, site, me.viewer(), after, PAGE);
        if (found.isEmpty()) {
            items.demand(id, site, me.viewer());
        }
        return found.stream().map(CommentBoundary::cleaned).toList();
    }

    /** Whether a comment with this identifier was posted already. */
    @Open("tells whether an identifier is taken, nothing of what it names")
    public boolean posted(UUID comment) {
        return comments.posted(comment);
    }

    /** Says something below an item. */
    @Requires(Right.COMMENT_WRITE)
    public void post(PostComment command) {
        var html = RichText.fromMarkdown(command.said());
        if (RichText.empty(html)) {
            throw new Refusal("comment.text.empty");
        }
        var item = items.get(command.item(), command.site(), me.viewer());
        if (item.own()) {
            throw new Refusal("comment.own");
        }
        comments.add(new Comment(command.comment(), item.id(), me.id(), html, clock.instant()));
        items.commented(item);
        groups.stir(item.groupId(), clock.instant());
    }

    private static CommentRow cleaned(CommentRow row) {
        return row.with(RichText.clean(row.body()));
    }
}
