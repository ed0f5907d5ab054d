package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.people.AllowAnswers;
import nl.plein.ejb.people.AllowedBoundary;
import nl.plein.ejb.people.AllowedDetails;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The list of answers that a field takes: seen, and taken away. It is sent as a file. */
@Named
@RequestScoped
public class PeopleAllowedBean {

    @Inject
    AllowedBoundary lists;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private AllowedDetails details;

    /** Only for managers. */
    public void load() {
        getDetails();
    }

    public AllowedDetails getDetails() {
        if (details == null) {
            details = lists.details(current.site().siteId(), id());
        }
        return details;
    }

    /** Whether a file was just taken. */
    public boolean isDone() {
        return !asked.words("done").isEmpty();
    }

    /** How many answers of the list are not shown. */
    public int getMore() {
        return Math.max(0, getDetails().field().allowed() - AllowedBoundary.SHOWN);
    }

    public void drop() {
        lists.allow(new AllowAnswers(current.site().siteId(), id(), null));
        Messages.afterwards("people.allowed.dropped");
        way.to("/manage/profile/" + id().value() + "/list");
    }

    private FieldId id() {
        return new FieldId(asked.ref(ObjectType.SETTING));
    }
}
