package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.group.AskToJoinGroup;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupDetails;
import nl.plein.ejb.group.JoinGroup;
import nl.plein.ejb.people.Asking;
import nl.plein.ejb.people.EntranceBoundary;
import nl.plein.ejb.people.TellGroup;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.people.TypedAnswer;

/** Coming into a group that asks something, or telling it afterwards. */
@Named
@RequestScoped
public class GroupJoinBean {

    @Inject
    GroupBoundary groups;

    @Inject
    EntranceBoundary entrance;

    @Inject
    CurrentSite current;

    @Inject
    CurrentAccount me;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private GroupDetails details;
    private Asking asking;
    private List<TypedAnswer> lacking;
    private String motivation;

    /** For members of the site. */
    public void load() {
        getAsking();
    }

    public GroupDetails getDetails() {
        if (details == null) {
            details = groups.view(current.number(), id());
        }
        return details;
    }

    public Asking getAsking() {
        if (asking == null) {
            asking = entrance.asked(current.site(), id());
        }
        return asking;
    }

    /** What is asked and was not told yet. */
    public List<TypedAnswer> getLacking() {
        if (lacking == null) {
            lacking = TypedAnswer.all(getAsking());
        }
        return lacking;
    }

    /** Whether there is something to press here. */
    public boolean isPossible() {
        return getDetails().joinable()
                || details.askable()
                || details.relation().inside() && getAsking().lacks();
    }

    /** Key of the words on the button. */
    public String getGo() {
        return getDetails().joinable() ? "group.join" : details.askable() ? "group.ask" : "shared.save";
    }

    /** Key of why nothing can be pressed. */
    public String getWhyNot() {
        if (getDetails().relation().inside()) {
            return "group.needs.told";
        }
        if (details.group().archived()) {
            return "group.archived";
        }
        return switch (details.relation()) {
            case WAITING -> "group.ask.already";
            case NEIGHBOUR -> "group.join.invited";
            default -> "right.missing.group_join";
        };
    }

    public void go() {
        if (getDetails().askable()) {
            ask(new AskToJoinGroup(current.number(), id(), motivation));
        } else if (details.relation().inside()) {
            entrance.tell(told());
            on("people.saved", "/members");
        } else {
            join(new JoinGroup(current.number(), id()));
        }
    }

    private void ask(AskToJoinGroup command) {
        if (getAsking().lacks()) {
            entrance.ask(told(), command);
        } else {
            groups.ask(command);
        }
        on("group.asked", "");
    }

    private void join(JoinGroup command) {
        if (getAsking().lacks()) {
            entrance.join(told(), command);
        } else {
            groups.join(command);
        }
        on("group.joined", "?welcome=1");
    }

    private TellGroup told() {
        var person = new AccountId(me.standing().ref());
        return new TellGroup(
                current.site(),
                person,
                id(),
                getLacking().stream().map(TypedAnswer::answer).toList());
    }

    private void on(String said, String to) {
        Messages.afterwards(said);
        way.to("/group/" + id().value() + to);
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String typed) {
        motivation = typed;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
