package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupDetails;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.MemberRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** Who is in a group. */
@Named
@RequestScoped
public class GroupMembersBean {

    @Inject
    GroupBoundary groups;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private GroupDetails details;
    private List<MemberRow> rows;

    public void load() {
        var id = new GroupId(asked.ref(ObjectType.GROUP));
        details = groups.view(current.number(), id);
        rows = groups.members(current.number(), id, asked.number("after"));
    }

    public GroupDetails getDetails() {
        return details;
    }

    public List<MemberRow> getRows() {
        return rows;
    }

    public String getMore() {
        if (rows.size() < GroupBoundary.PAGE) {
            return null;
        }
        return "/group/" + details.group().ref() + "/members?after="
                + rows.get(rows.size() - 1).id();
    }
}
