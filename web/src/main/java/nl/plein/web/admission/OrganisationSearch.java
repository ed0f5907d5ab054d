package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.web.faces.Asked;

/** A part of the name of an organisation that somebody looks for, to put it on a list of the site. */
@Named
@RequestScoped
public class OrganisationSearch {

    @Inject
    Asked asked;

    /** The part of a name that is looked for. */
    public String getWords() {
        return asked.words("organisation");
    }

    /** Whether somebody looked for an organisation and typed nothing. */
    public boolean isBlank() {
        return getWords().isEmpty() && !asked.all("organisation").isEmpty();
    }
}
