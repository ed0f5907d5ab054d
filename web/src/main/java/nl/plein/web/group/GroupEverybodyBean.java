package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.group.EverybodyBoundary;
import nl.plein.ejb.group.EverybodyDetails;
import nl.plein.ejb.group.TakeInEverybody;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Whether everybody of the site comes into a group by themselves: see how many that are, do it, stop it. */
@Named
@RequestScoped
public class GroupEverybodyBean {

    @Inject
    EverybodyBoundary intakes;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private EverybodyDetails details;

    public EverybodyDetails getDetails() {
        if (details == null) {
            details = intakes.details(current.site(), id(), isAsked());
        }
        return details;
    }

    /** Whether the address asks what it would do. */
    public boolean isAsked() {
        return !asked.words("everybody").isEmpty();
    }

    /** Takes in everybody, or who is missing. */
    public void add() {
        intakes.take(new TakeInEverybody(current.site(), id(), true));
        back("group.intake.everybody.added");
    }

    public void stop() {
        intakes.take(new TakeInEverybody(current.site(), id(), false));
        back("group.intake.stopped");
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }

    private void back(String said) {
        Messages.afterwards(said);
        way.to("/group/" + id().value() + "/intake");
    }
}
