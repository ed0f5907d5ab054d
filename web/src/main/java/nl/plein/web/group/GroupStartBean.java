package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.group.CharterDetails;
import nl.plein.ejb.group.GroupLike;
import nl.plein.ejb.group.GroupStartBoundary;
import nl.plein.ejb.group.StartGroup;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRequestRow;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.FrameBean;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Starting a group, from nothing or like another. */
@Named
@RequestScoped
public class GroupStartBean {

    @Inject
    GroupStartBoundary groups;

    @Inject
    GroupForm form;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    FrameBean frame;

    @Inject
    Way way;

    private CharterDetails like;
    private boolean people;

    /** Whoever may not start a group is told so before typing. */
    public void load() {
        if (!groups.mayStart(current.site(), rule())) {
            throw new Refusal(refusal());
        }
        if (getLike() != null) {
            form.getTyped().fill(like.charter());
            form.getTyped().setName("");
            form.getTyped().setOpenness(like.group().openness());
        }
    }

    /** The group that this one is started after, or null. */
    public CharterDetails getLike() {
        if (like == null && likeRef() != null) {
            like = groups.like(current.site(), likeRef());
        }
        return like;
    }

    /** Groups of which others may start one like it. */
    public List<GroupRow> getTemplates() {
        return groups.templates(current.site());
    }

    /** What this person asked for and still waits. */
    public List<GroupRequestRow> getWaiting() {
        return groups.mine(current.site());
    }

    /** Whether a manager of the site says yes first. */
    public boolean isWaits() {
        return groups.waits(current.site(), rule());
    }

    public void save() {
        var id = new GroupId(asked.once());
        var typed = form.getTyped();
        boolean waits = isWaits();
        groups.start(new StartGroup(
                current.site(), id, typed.getOpenness(), typed.draft(), new GroupLike(likeRef(), people)));
        Messages.afterwards(waits ? "group.request.sent" : "group.started");
        way.to(waits ? "/groups/start" : "/group/" + id.value());
    }

    public boolean isPeople() {
        return people;
    }

    public void setPeople(boolean chosen) {
        people = chosen;
    }

    private GroupId likeRef() {
        return asked.refs("like").stream().findFirst().map(GroupId::new).orElse(null);
    }

    private String rule() {
        return current.choice(SiteSetting.GROUP_START);
    }

    private String refusal() {
        if (!frame.isSignedIn()) {
            return "signin.needed";
        }
        return groups.mayStart(current.site(), SiteSetting.GROUP_START.preset())
                ? "group.start.managers"
                : "right.missing.group_start";
    }
}
