package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.admission.EntryBoundary;
import nl.plein.ejb.admission.InviteToSite;
import nl.plein.persistence.admission.InvitationRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Inviting people, and who is invited. */
@Named
@RequestScoped
public class AdmissionInvitationsBean {

    @Inject
    EntryBoundary invitations;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private List<InvitationRow> rows;
    private String addresses;
    private String message;

    public List<InvitationRow> getRows() {
        if (rows == null) {
            long before = asked.number("before");
            rows = invitations.invitations(current.site(), before == 0 ? Long.MAX_VALUE : before);
        }
        return rows;
    }

    public String getMore() {
        return getRows().size() < EntryBoundary.PAGE
                ? null
                : "/manage/invitations?before=" + rows.get(rows.size() - 1).id();
    }

    public void invite() {
        invitations.invite(new InviteToSite(current.site(), addresses, message));
        Messages.afterwards("admission.invited");
        way.to("/manage/invitations");
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String typed) {
        addresses = typed;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String typed) {
        message = typed;
    }
}
