package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.ejb.admission.PublishTerms;
import nl.plein.ejb.admission.TermsBoundary;
import nl.plein.persistence.admission.TermsRow;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Changing the terms of use of a site. */
@Named
@RequestScoped
public class AdmissionNewtermsBean {

    @Inject
    TermsBoundary terms;

    @Inject
    MemberBoundary members;

    @Inject
    TermsGate gate;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private TermsRow row;
    private String body;
    private String format = "markdown";

    public void load() {
        members.rules(current.site());
        row = terms.current(current.site()).orElse(null);
        body = row == null ? "" : row.body();
        format = "html";
    }

    public void publish() {
        terms.publish(new PublishTerms(current.site(), TypedText.html(body, format)));
        gate.forget(current.number());
        Messages.afterwards("admission.terms.saved");
        way.to("/manage/terms");
    }

    /** The terms of this moment, or null when the site has none. */
    public TermsRow getRow() {
        return row;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String typed) {
        body = typed;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String sent) {
        format = sent;
    }
}
