package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.group.GroupMemberBoundary;
import nl.plein.ejb.member.GroupCrowd;
import nl.plein.ejb.member.GroupCrowdBoundary;
import nl.plein.ejb.member.RemoveMembers;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.people.MemberSearch;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.group.AskedMembers;
import nl.plein.web.guard.CurrentSite;

/** The second look at whose membership of a group is to end, and ending it. */
@Named
@RequestScoped
public class MemberGroupBean {

    @Inject
    GroupCrowdBoundary crowd;

    @Inject
    GroupMemberBoundary members;

    @Inject
    AskedMembers wanted;

    @Inject
    Asked asked;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private GroupRow group;
    private final SecondLook look = new SecondLook(() -> crowd.preview(meant()));
    private MemberSearch search;
    private String reason;

    public void load() {
        getGroup();
        look.getPreview();
    }

    public GroupRow getGroup() {
        if (group == null) {
            group = crowd.group(new GroupCrowd(current.site(), id(), asked.refs("who"), null));
        }
        return group;
    }

    public SecondLook getLook() {
        return look;
    }

    /** Whether all are meant whom the search finds, and not those who were ticked. */
    public boolean isAll() {
        return "ALL".equals(asked.words("whose"));
    }

    /** Whether the search leaves somebody out. */
    public boolean isNarrowed() {
        return !search().everybody();
    }

    /** The list with the same selection. */
    public String getBack() {
        var query = wanted.query(search());
        return "/group/" + id().value() + "/members" + (query.isEmpty() ? "" : "?" + query);
    }

    public void remove() {
        var done = crowd.remove(new RemoveMembers(meant(), asked.once(), look.told(), look.seen(), reason));
        if (done.isPresent()) {
            Messages.afterwards(done.getAsInt() == 1 ? "member.bulk.done.one" : "member.bulk.done");
            way.to("/group/" + id().value() + "/members");
        } else {
            Messages.afterwards("member.bulk.started");
            way.to("/jobs");
        }
    }

    private GroupCrowd meant() {
        var people = asked.refs("who");
        if (!isAll() && people.isEmpty()) {
            throw new Refusal("member.bulk.none");
        }
        return new GroupCrowd(current.site(), id(), people, isAll() ? search() : null);
    }

    private MemberSearch search() {
        if (search == null) {
            search = wanted.search(members.shown(current.number(), id()));
        }
        return search;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
