package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.group.GroupTagBoundary;
import nl.plein.ejb.group.GroupTagDetails;
import nl.plein.ejb.group.TagGroup;
import nl.plein.ejb.tag.TagBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.tag.TagPicker;

/** The tags of a group, and those with which something new in it begins. */
@Named
@RequestScoped
public class GroupTagsBean {

    @Inject
    GroupTagBoundary groups;

    @Inject
    TagBoundary tags;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private GroupTagDetails details;
    private TagPicker own;
    private TagPicker presets;
    private long shown = -1;

    /** Owners only: whoever comes here by its address is told so. */
    public void load() {
        getOwn().begin(getDetails().group().tags());
        getPresets().begin(details.presets());
    }

    public GroupTagDetails getDetails() {
        if (details == null) {
            details = groups.details(current.number(), id());
        }
        return details;
    }

    /** Tags of the group itself. */
    public TagPicker getOwn() {
        if (own == null) {
            pickers();
        }
        return own;
    }

    /** Tags of what is new in it. */
    public TagPicker getPresets() {
        if (presets == null) {
            pickers();
        }
        return presets;
    }

    /** Whether somebody saved something since the page was shown that this form came from. */
    public boolean isOvertaken() {
        return shown >= 0 && shown != getDetails().changeNo();
    }

    public void save() {
        groups.tag(new TagGroup(
                current.number(), id(), shown, getOwn().chosen(), getPresets().chosen()));
        Messages.afterwards("group.changed");
        way.to("/group/" + id().value());
    }

    /** Number of the last change that the page shows: when somebody was earlier, of theirs. */
    public long getChangeNo() {
        return getDetails().changeNo();
    }

    public void setChangeNo(long sent) {
        shown = sent;
    }

    private void pickers() {
        var offered = tags.offered(current.number());
        boolean free = current.wants(SiteSetting.FREE_TAGS);
        own = new TagPicker(asked, "tag", offered, free);
        presets = new TagPicker(asked, "preset", offered, free);
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
