package nl.plein.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.privacy.ErasureBoundary;
import nl.plein.persistence.privacy.ErasureRow;
import nl.plein.web.faces.Asked;

/** Requests to be deleted that wait for a decision. */
@Named
@RequestScoped
public class PrivacyRequestsBean {

    @Inject
    ErasureBoundary erasures;

    @Inject
    Asked asked;

    private List<ErasureRow> rows;

    public void load() {
        getRows();
    }

    public List<ErasureRow> getRows() {
        if (rows == null) {
            rows = erasures.waiting(asked.number("after"));
        }
        return rows;
    }

    public String getMore() {
        return getRows().size() < ErasureBoundary.PAGE
                ? null
                : "/platform/erasures?after=" + rows.get(rows.size() - 1).id();
    }
}
