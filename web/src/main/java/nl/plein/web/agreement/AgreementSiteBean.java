package nl.plein.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.agreement.AcceptAgreement;
import nl.plein.ejb.agreement.AgreementBoundary;
import nl.plein.ejb.agreement.AgreementDetails;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** What the platform agrees with this site, for its managers to read and accept. */
@Named
@RequestScoped
public class AgreementSiteBean {

    @Inject
    AgreementBoundary agreements;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private List<AgreementDetails> all;

    /** For who manages the site: whoever comes here by its address is told so. */
    public void load() {
        getAll();
    }

    public List<AgreementDetails> getAll() {
        if (all == null) {
            all = agreements.ofSite(current.site());
        }
        return all;
    }

    /** How many wait for a manager. */
    public long getWaiting() {
        return getAll().stream().filter(AgreementDetails::open).count();
    }

    public void accept(String agreement, int version) {
        agreements.accept(new AcceptAgreement(current.site(), UUID.fromString(agreement), version));
        Messages.afterwards("agreement.accepted");
        way.to("/manage/agreements");
    }
}
