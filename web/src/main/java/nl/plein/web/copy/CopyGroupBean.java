package nl.plein.web.copy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.copy.CopyBoundary;
import nl.plein.ejb.copy.CopyGroup;
import nl.plein.ejb.copy.CopyPlan;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Copying a group: what would go along, a name, and what is wanted of it. */
@Named
@RequestScoped
public class CopyGroupBean {

    @Inject
    CopyBoundary copies;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private CopyPlan plan;
    private String name;
    private boolean subgroups = true;
    private boolean items;
    private boolean invites;

    /** For owners and managers of the site: others are told so. */
    public void load() {
        getPlan();
    }

    public CopyPlan getPlan() {
        if (plan == null) {
            plan = copies.plan(current.site(), id());
        }
        return plan;
    }

    public void copy() {
        var fresh = new GroupId(asked.once());
        boolean more = copies.copy(new CopyGroup(current.site(), id(), fresh, name, subgroups, items, invites));
        Messages.afterwards(more ? "copy.started" : "copy.made");
        way.to(more ? "/jobs" : "/group/" + fresh.value());
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public boolean isSubgroups() {
        return subgroups;
    }

    public void setSubgroups(boolean chosen) {
        subgroups = chosen;
    }

    public boolean isItems() {
        return items;
    }

    public void setItems(boolean chosen) {
        items = chosen;
    }

    public boolean isInvites() {
        return invites;
    }

    public void setInvites(boolean chosen) {
        invites = chosen;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
