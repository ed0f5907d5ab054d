package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.group.GroupCareBoundary;
import nl.plein.ejb.group.StartGroup;
import nl.plein.persistence.group.GroupId;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.FrameBean;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Starting a group. */
@Named
@RequestScoped
public class GroupStartBean {

    @Inject
    GroupCareBoundary groups;

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

    /** Whoever may not start a group is told so before typing. */
    public void load() {
        if (!groups.mayStart(current.site())) {
            throw new Refusal(frame.isSignedIn() ? "right.missing.group_start" : "signin.needed");
        }
    }

    public void save() {
        var id = new GroupId(asked.once());
        var typed = form.getTyped();
        groups.start(new StartGroup(current.site(), id, typed.getOpenness(), typed.draft()));
        Messages.afterwards("group.started");
        way.to("/group/" + id.value());
    }
}
