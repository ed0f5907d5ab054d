package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.site.DescribeSite;
import nl.plein.ejb.site.SiteNameBoundary;
import nl.plein.security.Seen;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/** What the site is called and what it is for. */
@Named
@RequestScoped
public class ManageNameBean {

    @Inject
    SiteNameBoundary names;

    @Inject
    CurrentSite current;

    @Inject
    Hosts hosts;

    @Inject
    Way way;

    private String name;
    private String purpose;
    private String seen;

    /** Only for managers of the site. */
    public void load() {
        var now = names.words(current.site().siteId());
        name = now.name();
        purpose = now.purpose();
        seen = now.seen().mark();
    }

    public void save() {
        names.describe(new DescribeSite(current.site(), new Seen(seen), name, purpose));
        hosts.forget();
        Messages.afterwards("manage.name.saved");
        way.to("/manage/name");
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String typed) {
        purpose = typed;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String sent) {
        seen = sent;
    }
}
