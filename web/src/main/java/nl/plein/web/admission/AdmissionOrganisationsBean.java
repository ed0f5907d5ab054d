package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.admission.AdmitOrganisation;
import nl.plein.ejb.admission.DomainState;
import nl.plein.ejb.admission.OrganisationBoundary;
import nl.plein.persistence.group.OrganisationList;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Organisations whose people a site admits: look for one, add it, take one off. */
@Named
@RequestScoped
public class AdmissionOrganisationsBean {

    @Inject
    OrganisationBoundary organisations;

    @Inject
    CurrentSite current;

    @Inject
    OrganisationSearch search;

    @Inject
    Way way;

    private OrganisationList details;
    private List<DomainState> domains;

    public OrganisationList getDetails() {
        if (details == null) {
            details = organisations.details(current.site(), search.getWords());
        }
        return details;
    }

    /** The mail domains in the rules of the site, each with whose people it counts for. */
    public List<DomainState> getDomains() {
        if (domains == null) {
            domains = organisations.domains(current.site());
        }
        return domains;
    }

    /** So many organisations a site admits. */
    public int getMost() {
        return OrganisationBoundary.MOST;
    }

    /** So many are shown of those that were looked for. */
    public int getShown() {
        return OrganisationBoundary.SHOWN;
    }

    public void add(String organisation) {
        say(organisation, true, "admission.organisations.admitted");
    }

    public void drop(String organisation) {
        say(organisation, false, "admission.organisations.dropped");
    }

    private void say(String organisation, boolean wished, String said) {
        organisations.admit(new AdmitOrganisation(current.site(), UUID.fromString(organisation), wished));
        Messages.afterwards(said);
        way.to("/manage/admission");
    }
}
