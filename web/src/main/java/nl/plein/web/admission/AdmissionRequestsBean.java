package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.admission.EntryBoundary;
import nl.plein.persistence.admission.EntryRequestRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** Who asks to join a site. */
@Named
@RequestScoped
public class AdmissionRequestsBean {

    @Inject
    EntryBoundary invitations;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private List<EntryRequestRow> rows;

    public List<EntryRequestRow> getRows() {
        if (rows == null) {
            rows = invitations.requests(current.site(), asked.number("after"));
        }
        return rows;
    }

    public String getMore() {
        return getRows().size() < EntryBoundary.PAGE
                ? null
                : "/manage/requests?after=" + rows.get(rows.size() - 1).id();
    }
}
