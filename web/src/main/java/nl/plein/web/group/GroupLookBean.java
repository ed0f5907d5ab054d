package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.group.DescribeGroupCover;
import nl.plein.ejb.group.GroupLookBoundary;
import nl.plein.ejb.group.GroupLookDetails;
import nl.plein.ejb.group.ShowGroupPicture;
import nl.plein.ejb.group.ShowGroupPicture.Kind;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Icon and cover of a group. */
@Named
@RequestScoped
public class GroupLookBean {

    @Inject
    GroupLookBoundary looks;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private GroupLookDetails details;
    private String words;

    /** Owners only: whoever comes here by its address is told so. */
    public void load() {
        words = getDetails().cover() == null ? "" : details.cover().words();
    }

    public GroupLookDetails getDetails() {
        if (details == null) {
            details = looks.look(current.number(), id());
        }
        return details;
    }

    public void describe() {
        looks.describe(new DescribeGroupCover(current.number(), id(), words));
        done();
    }

    public void drop(Kind kind) {
        looks.show(new ShowGroupPicture(current.number(), id(), kind, null, null));
        done();
    }

    private void done() {
        Messages.afterwards("group.look.saved");
        way.to("/group/" + id().value() + "/look");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
