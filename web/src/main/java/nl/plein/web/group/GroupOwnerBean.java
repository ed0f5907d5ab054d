package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.group.AppointOwner;
import nl.plein.ejb.group.OwnerBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Another owner for a group, by who manages the site. */
@Named
@RequestScoped
public class GroupOwnerBean {

    @Inject
    OwnerBoundary owners;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private GroupRow group;
    private String mail;
    private String reason;

    public void load() {
        getGroup();
    }

    public GroupRow getGroup() {
        if (group == null) {
            group = owners.group(current.site(), id());
        }
        return group;
    }

    public void appoint() {
        owners.appoint(new AppointOwner(current.site(), id(), mail, reason));
        Messages.afterwards("group.owner.done");
        way.to("/manage/groups");
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String typed) {
        mail = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
