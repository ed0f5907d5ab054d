package nl.plein.web.item;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.comment.CommentBoundary;
import nl.plein.ejb.comment.PostComment;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.ItemDetails;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.comment.CommentRow;
import nl.plein.persistence.item.ItemId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** One item with its documents and comments, and saying something about it. */
@Named
@RequestScoped
public class ItemViewBean {

    @Inject
    ItemBoundary items;

    @Inject
    CommentBoundary comments;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private ItemDetails details;
    private List<CommentRow> said;
    private String comment;

    public void load() {
        getSaid();
    }

    public ItemDetails getDetails() {
        if (details == null) {
            details = items.view(current.number(), id());
        }
        return details;
    }

    public List<CommentRow> getSaid() {
        if (said == null) {
            said = getDetails().commentCount() == 0
                    ? List.of()
                    : comments.below(current.number(), id(), asked.number("after"));
        }
        return said;
    }

    public String getMore() {
        if (getSaid().size() < CommentBoundary.PAGE) {
            return null;
        }
        return "/item/" + id().value() + "?after="
                + getSaid().get(getSaid().size() - 1).id() + "#comments";
    }

    /** Posts the comment; a form that is sent twice posts it once. */
    public void post() {
        var posted = asked.once();
        if (!comments.posted(posted)) {
            comments.post(new PostComment(current.number(), id(), posted, comment));
        }
        Messages.afterwards("comment.posted");
        way.to("/item/" + id().value() + "#c-" + posted);
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String typed) {
        comment = typed;
    }

    private ItemId id() {
        return new ItemId(asked.ref(ObjectType.ITEM));
    }
}
