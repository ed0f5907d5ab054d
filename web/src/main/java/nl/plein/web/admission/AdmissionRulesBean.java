package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.admission.ChangeAdmission;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.security.Seen;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Who may join a site, and what its sign-in page says. */
@Named
@RequestScoped
public class AdmissionRulesBean {

    @Inject
    MemberBoundary members;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private String seen;
    private boolean openToAll;
    private boolean byRequest;
    private String domains;
    private String intro;
    private String format = "markdown";

    public void load() {
        var rules = members.rules(current.site());
        seen = rules.seen().mark();
        openToAll = rules.openToAll();
        byRequest = rules.byRequest();
        domains = rules.domains();
        intro = rules.intro();
        format = "html";
    }

    /** Another form of the page was refused: this one shows what holds, as at first. */
    public void show() {
        if (seen == null) {
            load();
        }
    }

    public void save() {
        members.change(new ChangeAdmission(
                current.site(), new Seen(seen), openToAll, byRequest, domains, TypedText.html(intro, format)));
        Messages.afterwards("admission.rules.saved");
        way.to("/manage/admission");
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String sent) {
        seen = sent;
    }

    public boolean isOpenToAll() {
        return openToAll;
    }

    public void setOpenToAll(boolean typed) {
        openToAll = typed;
    }

    public boolean isByRequest() {
        return byRequest;
    }

    public void setByRequest(boolean typed) {
        byRequest = typed;
    }

    public String getDomains() {
        return domains;
    }

    public void setDomains(String typed) {
        domains = typed;
    }

    public String getIntro() {
        return intro;
    }

    public void setIntro(String typed) {
        intro = typed;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String typed) {
        format = typed;
    }
}
