package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.plein.ejb.group.IntakeBoundary;
import nl.plein.ejb.group.IntakeDetails;
import nl.plein.ejb.group.TakeInOrganisation;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Whose people come into a group by themselves: choose an organisation, see how many come, do it, stop it. */
@Named
@RequestScoped
public class GroupIntakeBean {

    @Inject
    IntakeBoundary intakes;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private IntakeDetails details;

    /** Owners only: whoever comes here by its address is told so. */
    public void load() {
        getDetails();
    }

    public IntakeDetails getDetails() {
        if (details == null) {
            details = intakes.details(current.number(), id(), wished(), getWords());
        }
        return details;
    }

    /** The part of a name that is looked for. */
    public String getWords() {
        return asked.words("words");
    }

    /** So many are shown of those that were looked for. */
    public int getShown() {
        return IntakeBoundary.SHOWN;
    }

    /** Takes in the people of the organisation that the address names. */
    public void add() {
        intakes.take(new TakeInOrganisation(current.number(), id(), wished(), true));
        back("group.intake.added");
    }

    public void stop(String organisation) {
        intakes.take(new TakeInOrganisation(current.number(), id(), UUID.fromString(organisation), false));
        back("group.intake.stopped");
    }

    private UUID wished() {
        return asked.refs("organisation").stream().findFirst().orElse(null);
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }

    private void back(String said) {
        Messages.afterwards(said);
        way.to("/group/" + id().value() + "/intake");
    }
}
