package nl.plein.web.item;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupDetails;
import nl.plein.ejb.group.GroupTagBoundary;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.WriteBlog;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.FrameBean;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Writing a blog in a group. */
@Named
@RequestScoped
public class ItemWriteBean {

    @Inject
    ItemBoundary items;

    @Inject
    GroupBoundary groups;

    @Inject
    GroupTagBoundary groupTags;

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

    private GroupDetails group;

    /** Nobody writes who is not in the group: whoever comes here by its address is told so at once. */
    public void load() {
        if (!getGroup().writable()) {
            throw new Refusal(frame.isSignedIn() ? "right.missing.item_write" : "signin.needed");
        }
        form.begin(current.choice(SiteSetting.DEFAULT_AUDIENCE), groupTags.presets(current.number(), groupId()));
    }

    /** The group, also for who is not in it any more: a form that was refused is shown again with what was typed. */
    public GroupDetails getGroup() {
        if (group == null) {
            group = groups.view(current.number(), groupId());
            form.forGroup(group.group());
        }
        return group;
    }

    /** Writes it; a form that is sent twice writes it once. */
    public void save() {
        var id = new ItemId(asked.once());
        if (!items.written(current.number(), id)) {
            items.write(new WriteBlog(current.number(), groupId(), id, form.draft()));
        }
        Messages.afterwards("item.written");
        way.to("/item/" + id.value());
    }

    private GroupId groupId() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
