package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.plein.ejb.admission.EntryBoundary;
import nl.plein.ejb.admission.ResendInvitation;
import nl.plein.ejb.admission.WithdrawInvitation;
import nl.plein.persistence.admission.InvitationRow;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** One invitation: send it again or take it back. */
@Named
@RequestScoped
public class AdmissionInvitationBean {

    @Inject
    EntryBoundary invitations;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private InvitationRow row;

    public InvitationRow getRow() {
        if (row == null) {
            row = invitations.invitation(current.site(), ref());
        }
        return row;
    }

    public void resend() {
        invitations.resend(new ResendInvitation(current.site(), ref()));
        back("admission.invite.resent");
    }

    public void withdraw() {
        invitations.withdraw(new WithdrawInvitation(current.site(), ref()));
        back("admission.invite.withdrawn");
    }

    private UUID ref() {
        return asked.ref(ObjectType.SITE);
    }

    private void back(String said) {
        Messages.afterwards(said);
        way.to("/manage/invitations");
    }
}
