package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.group.GroupMemberBoundary;
import nl.plein.ejb.group.MemberDetails;
import nl.plein.ejb.group.RankMember;
import nl.plein.ejb.group.RemoveMember;
import nl.plein.ejb.group.TransferGroup;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** What an owner can do with one member: owner or not, in one's own place, or out. */
@Named
@RequestScoped
public class GroupMemberBean {

    @Inject
    GroupMemberBoundary members;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private MemberDetails details;
    private String reason;

    public MemberDetails getDetails() {
        if (details == null) {
            details = members.member(current.number(), id(), who());
        }
        return details;
    }

    public void promote() {
        members.rank(new RankMember(current.number(), id(), who(), Rank.OWNER));
        back("group.member.promoted", "/members");
    }

    public void demote() {
        members.rank(new RankMember(current.number(), id(), who(), Rank.MEMBER));
        back("group.member.demoted", "/members");
    }

    public void transfer() {
        members.transfer(new TransferGroup(current.number(), id(), who()));
        back("group.member.transferred", "");
    }

    public void remove() {
        members.remove(new RemoveMember(current.number(), id(), who(), reason));
        back("group.member.removed", "/members");
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

    private AccountId who() {
        return new AccountId(asked.named("who"));
    }

    private void back(String said, String page) {
        Messages.afterwards(said);
        way.to("/group/" + id().value() + page);
    }
}
