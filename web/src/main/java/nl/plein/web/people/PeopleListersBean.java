package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.plein.ejb.people.AppointLister;
import nl.plein.ejb.people.DismissLister;
import nl.plein.ejb.people.ListerBoundary;
import nl.plein.ejb.people.ListersDetails;
import nl.plein.persistence.people.FieldId;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Who lists the people of their own department, or whatever else they tell. */
@Named
@RequestScoped
public class PeopleListersBean {

    @Inject
    ListerBoundary boundary;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private ListersDetails details;
    private String mail;
    private String field;

    /** Only for managers of the site. */
    public void load() {
        getDetails();
    }

    public ListersDetails getDetails() {
        if (details == null) {
            details = boundary.listers(current.site());
        }
        return details;
    }

    public void appoint() {
        boundary.appoint(new AppointLister(current.site(), mail, new FieldId(UUID.fromString(field))));
        done("people.lister.appointed");
    }

    public void dismiss(String set) {
        boundary.dismiss(new DismissLister(current.site(), UUID.fromString(set)));
        done("people.lister.dismissed");
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String typed) {
        mail = typed;
    }

    public String getField() {
        return field;
    }

    public void setField(String chosen) {
        field = chosen;
    }

    private void done(String said) {
        Messages.afterwards(said);
        way.to("/manage/profile/listers");
    }
}
