package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.plein.ejb.group.AcceptInvitation;
import nl.plein.ejb.group.DeclineInvitation;
import nl.plein.ejb.group.InvitationDetails;
import nl.plein.ejb.group.InvitedBoundary;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** An invitation, for who holds its code: accept or decline. */
@Named
@RequestScoped
public class GroupInvitationBean {

    @Inject
    InvitedBoundary invited;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private InvitationDetails details;

    public InvitationDetails getDetails() {
        if (details == null) {
            details = invited.view(current.site(), code());
        }
        return details;
    }

    /** Where to sign in and come back here. */
    public String getSignIn() {
        return "/signin?to=" + URLEncoder.encode("/invitation?code=" + code(), StandardCharsets.UTF_8);
    }

    public void accept() {
        var group = getDetails().group();
        invited.accept(new AcceptInvitation(current.number(), group.groupId(), code()));
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
