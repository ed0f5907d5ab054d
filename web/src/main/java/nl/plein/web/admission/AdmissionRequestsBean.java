package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.admission.EntryBoundary;
import nl.plein.persistence.admission.EntryRequestRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** Who asks to join a site, and who was answered. */
@Named
@RequestScoped
public class AdmissionRequestsBean {

    private static final String HERE = "/manage/requests";
    private static final String ANSWERED = "answered";

    @Inject
    EntryBoundary invitations;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private List<EntryRequestRow> rows;

    /** Whether those are shown that were answered, and not those that wait. */
    public boolean isAnswered() {
        return ANSWERED.equals(asked.words("view"));
    }

    public List<EntryRequestRow> getRows() {
        if (rows == null) {
            rows = isAnswered()
                    ? invitations.answered(
                            current.site(),
                            asked.refs("last").stream().findFirst().orElse(null))
                    : invitations.requests(current.site(), asked.number("after"));
        }
        return rows;
    }

    public String getMore() {
        if (getRows().size() < EntryBoundary.PAGE) {
            return null;
        }
        var last = rows.get(rows.size() - 1);
        return isAnswered() ? HERE + "?view=" + ANSWERED + "&last=" + last.ref() : HERE + "?after=" + last.id();
    }
}
