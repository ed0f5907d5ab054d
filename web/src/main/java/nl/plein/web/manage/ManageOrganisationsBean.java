package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.plein.ejb.site.BelongTo;
import nl.plein.ejb.site.SiteOrganisationBoundary;
import nl.plein.ejb.site.SiteOrganisations;
import nl.plein.web.admission.OrganisationSearch;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Whose site it is: look for an organisation, add it, take one off. */
@Named
@RequestScoped
public class ManageOrganisationsBean {

    @Inject
    SiteOrganisationBoundary organisations;

    @Inject
    CurrentSite current;

    @Inject
    OrganisationSearch search;

    @Inject
    Way way;

    private SiteOrganisations details;

    public SiteOrganisations getDetails() {
        if (details == null) {
            details = organisations.details(current.site(), search.getWords());
        }
        return details;
    }

    /** A site is of so many organisations at most. */
    public int getMost() {
        return SiteOrganisationBoundary.MOST;
    }

    /** So many are shown of those that were looked for. */
    public int getShown() {
        return SiteOrganisationBoundary.SHOWN;
    }

    public void add(String organisation) {
        say(organisation, true, "manage.whose.added");
    }

    public void drop(String organisation) {
        say(organisation, false, "manage.whose.dropped");
    }

    private void say(String organisation, boolean wished, String said) {
        organisations.change(new BelongTo(current.site(), UUID.fromString(organisation), wished));
        Messages.afterwards(said);
        way.to("/manage/name");
    }
}
