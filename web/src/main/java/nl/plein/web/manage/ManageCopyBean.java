package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.site.CopyDetails;
import nl.plein.ejb.site.CopyFurniture;
import nl.plein.ejb.site.SiteCopyBoundary;
import nl.plein.persistence.site.SiteId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/** Furnishing the site like another one: choose it, see what comes, do it. */
@Named
@RequestScoped
public class ManageCopyBean {

    @Inject
    SiteCopyBoundary copies;

    @Inject
    CurrentSite current;

    @Inject
    Hosts hosts;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private CopyDetails details;

    /** For who manages the site: whoever comes here by its address is told so. */
    public void load() {
        getDetails();
    }

    public CopyDetails getDetails() {
        if (details == null) {
            details = copies.plan(current.site(), from(), asked.words("words"));
        }
        return details;
    }

    public void copy() {
        copies.copy(new CopyFurniture(current.site(), from()));
        hosts.forget();
        Messages.afterwards("manage.copy.done");
        way.to("/manage");
    }

    private SiteId from() {
        return asked.refs("from").stream().findFirst().map(SiteId::new).orElse(null);
    }
}
