package nl.plein.web.item;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.item.EditBlog;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.ItemDetails;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.item.ItemId;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.FrameBean;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Changing a blog. When somebody else was earlier the page shows both texts. */
@Named
@RequestScoped
public class ItemEditBean {

    @Inject
    ItemBoundary items;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    ItemForm form;

    @Inject
    FrameBean frame;

    @Inject
    Way way;

    private ItemDetails saved;
    private long shown = -1;

    /** Nobody but who wrote it changes it: whoever comes here by its address is told so at once. */
    public void load() {
        if (!getSaved().mayEdit()) {
            throw new Refusal(frame.isSignedIn() ? "right.missing.item_edit" : "signin.needed");
        }
        form.fill(getSaved());
    }

    /** What is saved at this moment. */
    public ItemDetails getSaved() {
        if (saved == null) {
            saved = items.view(current.number(), id());
            form.forGroup(saved.group());
        }
        return saved;
    }

    /** Whether somebody saved another text since the page was shown that this form came from. */
    public boolean isOvertaken() {
        return shown >= 0 && shown != getSaved().lockNo();
    }

    /** Saves what was typed over the text that the page showed: both stay as versions. */
    public void save() {
        items.edit(new EditBlog(current.number(), id(), shown, form.draft()));
        Messages.afterwards("item.changed");
        way.to("/item/" + id().value());
    }

    /**
     * Lock number of the text that the page shows: when somebody was earlier, of theirs, which this person then saw.
     */
    public long getLockNo() {
        return getSaved().lockNo();
    }

    public void setLockNo(long sent) {
        shown = sent;
    }

    private ItemId id() {
        return new ItemId(asked.ref(ObjectType.ITEM));
    }
}
