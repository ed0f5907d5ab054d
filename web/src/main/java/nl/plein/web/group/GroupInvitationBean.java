package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plein.ejb.group.AcceptInvitation;
import nl.plein.ejb.group.DeclineInvitation;
import nl.plein.ejb.group.InvitationDetails;
import nl.plein.ejb.group.InvitedBoundary;
import nl.plein.ejb.people.Asking;
import nl.plein.ejb.people.EntranceBoundary;
import nl.plein.ejb.people.TellGroup;
import nl.plein.persistence.account.AccountId;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.people.TypedAnswer;

/** An invitation, for who holds its code: accept or decline. */
@Named
@RequestScoped
public class GroupInvitationBean {

    @Inject
    InvitedBoundary invited;

    @Inject
    EntranceBoundary entrance;

    @Inject
    CurrentAccount me;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private InvitationDetails details;
    private Asking asking;
    private List<TypedAnswer> lacking;

    public InvitationDetails getDetails() {
        if (details == null) {
            details = invited.view(current.site(), code());
        }
        return details;
    }

    public Asking getAsking() {
        if (asking == null) {
            asking = entrance.asked(current.site(), code());
        }
        return asking;
    }

    /** What the group asks and the person has not told yet. */
    public List<TypedAnswer> getLacking() {
        if (lacking == null) {
            lacking = TypedAnswer.all(getAsking());
        }
        return lacking;
    }

    /** Where to sign in and come back here. */
    public String getSignIn() {
        return "/signin?to=" + URLEncoder.encode("/invitation?code=" + code(), StandardCharsets.UTF_8);
    }

    public void accept() {
        var group = getDetails().group();
        var command = new AcceptInvitation(current.number(), group.groupId(), code());
        if (getAsking().lacks()) {
            var told = getLacking().stream().map(TypedAnswer::answer).toList();
            var person = new AccountId(me.standing().ref());
            entrance.accept(new TellGroup(current.site(), person, group.groupId(), told), command);
        } else {
            invited.accept(command);
        }
        Messages.afterwards("group.joined");
        way.to("/group/" + group.ref() + "?welcome=1");
    }

    public void decline() {
        invited.decline(
                new DeclineInvitation(current.number(), getDetails().group().groupId(), code()));
        Messages.afterwards("group.invitation.declined");
        way.to("/groups");
    }

    private String code() {
        return asked.words("code");
    }
}
