package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.admission.AdmissionBoundary;
import nl.plein.ejb.admission.LeaveSite;
import nl.plein.persistence.group.GroupRow;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Leaving a site, after reading what that means. */
@Named
@RequestScoped
public class AdmissionLeaveBean {

    @Inject
    AdmissionBoundary admission;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private List<GroupRow> alone;

    /** Groups that need another owner first. */
    public List<GroupRow> getAlone() {
        if (alone == null) {
            alone = admission.ownedAlone(current.site());
        }
        return alone;
    }

    public void leave() {
        admission.leave(new LeaveSite(current.site()));
        Messages.afterwards("admission.left");
        way.to("/join");
    }
}
