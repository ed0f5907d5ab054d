package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.plein.ejb.group.AnswerIntakeBoundary;
import nl.plein.ejb.group.AnswerIntakeDetails;
import nl.plein.ejb.group.TakeInAnswer;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Which answers in the profile bring people into a group: choose one, see how many come, do it, stop it. */
@Named
@RequestScoped
public class GroupAnswerBean {

    private static final int REF = 36;

    @Inject
    AnswerIntakeBoundary intakes;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private AnswerIntakeDetails details;

    public AnswerIntakeDetails getDetails() {
        if (details == null) {
            details = intakes.details(current.number(), id(), field(), answer());
        }
        return details;
    }

    /** Takes in who chose the answer that the address names. */
    public void add() {
        intakes.take(new TakeInAnswer(current.number(), id(), field(), answer(), true));
        back("group.intake.added");
    }

    public void stop(AnswerIntakeDetails.Choice choice) {
        intakes.take(new TakeInAnswer(current.number(), id(), UUID.fromString(choice.field()), choice.answer(), false));
        back("group.intake.stopped");
    }

    /** The address has field and answer in one word, as one list offers them. */
    private UUID field() {
        var given = asked.words("answer");
        return given.matches(Asked.REF + ".+") ? UUID.fromString(given.substring(0, REF)) : null;
    }

    private String answer() {
        return field() == null ? "" : asked.words("answer").substring(REF);
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }

    private void back(String said) {
        Messages.afterwards(said);
        way.to("/group/" + id().value() + "/intake");
    }
}
