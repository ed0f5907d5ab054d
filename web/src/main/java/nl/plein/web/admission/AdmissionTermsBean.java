package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.admission.AcceptTerms;
import nl.plein.ejb.admission.TermsBoundary;
import nl.plein.persistence.admission.TermsRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.session.InnerPath;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The terms of use of a site, to read and to accept. */
@Named
@RequestScoped
public class AdmissionTermsBean {

    @Inject
    TermsBoundary terms;

    @Inject
    TermsGate gate;

    @Inject
    CurrentAccount me;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private TermsRow row;
    private int version;

    /** The terms, or null when the site has none. */
    public TermsRow getRow() {
        if (row == null) {
            row = terms.current(current.site()).orElse(null);
        }
        return row;
    }

    /** Whether the person still has to accept them. */
    public boolean isDue() {
        return me.signedIn() && getRow() != null && !terms.accepted(getRow());
    }

    public void accept() {
        terms.accept(new AcceptTerms(current.site(), version));
        gate.forget(current.number());
        Messages.afterwards("admission.terms.accepted");
        way.to(InnerPath.of(asked.words("to")));
    }

    /** Where the person was going. */
    public String getTo() {
        return InnerPath.of(asked.words("to"));
    }

    /** The version that is shown. */
    public int getVersion() {
        return getRow() == null ? 0 : getRow().version();
    }

    public void setVersion(int read) {
        version = read;
    }
}
