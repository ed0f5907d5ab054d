package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.admission.AcceptInvitation;
import nl.plein.ejb.admission.AdmissionBoundary;
import nl.plein.ejb.admission.AdmissionDetails;
import nl.plein.ejb.admission.AskToJoinSite;
import nl.plein.ejb.admission.JoinSite;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Coming onto a site: at once, with a code, or by asking. */
@Named
@RequestScoped
public class AdmissionJoinBean {

    @Inject
    AdmissionBoundary admission;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private AdmissionDetails details;
    private String motivation;

    public AdmissionDetails getDetails() {
        if (details == null) {
            details = admission.view(current.site());
        }
        return details;
    }

    /** The code of an invitation, empty without one. */
    public String getCode() {
        return asked.words("code");
    }

    public void join() {
        admission.join(new JoinSite(current.site()));
        Messages.afterwards("admission.joined");
        way.to("/");
    }

    public void accept() {
        admission.accept(new AcceptInvitation(current.site(), getCode()));
        Messages.afterwards("admission.joined");
        way.to("/");
    }

    public void ask() {
        admission.ask(new AskToJoinSite(current.site(), motivation));
        Messages.afterwards("admission.asked");
        way.to("/join");
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String typed) {
        motivation = typed;
    }
}
