package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupDetails;
import nl.plein.ejb.group.InvitationBoundary;
import nl.plein.ejb.group.InviteAddresses;
import nl.plein.ejb.group.InvitePerson;
import nl.plein.ejb.group.ResendInvitation;
import nl.plein.ejb.group.WithdrawInvitation;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.InvitationRow;
import nl.plein.persistence.group.PersonRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Inviting people into a group, and the invitations that are open. */
@Named
@RequestScoped
public class GroupInviteBean {

    @Inject
    GroupBoundary groups;

    @Inject
    InvitationBoundary invitations;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private GroupDetails details;
    private List<InvitationRow> open;
    private List<PersonRow> people;
    private String addresses;
    private String words;

    /** Owners only: whoever comes here by its address is told so. */
    public void load() {
        getOpen();
    }

    public GroupDetails getDetails() {
        if (details == null) {
            details = groups.view(current.number(), id());
        }
        return details;
    }

    public List<InvitationRow> getOpen() {
        if (open == null) {
            open = invitations.open(current.number(), id(), asked.number("after"));
        }
        return open;
    }

    /** The part of a name that was searched for. */
    public String getName() {
        return asked.words("name");
    }

    public List<PersonRow> getPeople() {
        if (people == null) {
            people = invitations.people(current.number(), id(), getName());
        }
        return people;
    }

    public String getMore() {
        return getOpen().size() < InvitationBoundary.PAGE
                ? null
                : "/group/" + id().value() + "/invitations?after="
                        + open.get(open.size() - 1).id();
    }

    public void invite(String person) {
        var invited = new AccountId(UUID.fromString(person));
        invitations.invite(new InvitePerson(current.number(), id(), invited, new OwnWords(words)));
        back("group.invited");
    }

    public void inviteAddresses() {
        invitations.invite(new InviteAddresses(current.number(), id(), addresses, new OwnWords(words)));
        back("group.invited");
    }

    public void withdraw(String invitation) {
        invitations.withdraw(new WithdrawInvitation(current.number(), id(), UUID.fromString(invitation)));
        back("group.invitation.taken");
    }

    public void resend(String invitation) {
        invitations.resend(new ResendInvitation(current.number(), id(), UUID.fromString(invitation)));
        back("group.invitation.again");
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String typed) {
        addresses = typed;
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

    private void back(String said) {
        Messages.afterwards(said);
        way.to("/group/" + id().value() + "/invitations");
    }
}
