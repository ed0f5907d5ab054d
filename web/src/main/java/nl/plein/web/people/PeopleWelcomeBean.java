package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.JoinGroup;
import nl.plein.ejb.group.Suggestion;
import nl.plein.ejb.group.SuggestionBoundary;
import nl.plein.ejb.people.EntranceBoundary;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.people.ProfileRow;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The three steps in which somebody new is welcomed; each can be skipped. */
@Named
@RequestScoped
public class PeopleWelcomeBean {

    private static final int STEPS = 3;

    @Inject
    ProfileBoundary profiles;

    @Inject
    PeopleEditBean answers;

    @Inject
    GroupBoundary groups;

    @Inject
    SuggestionBoundary suggestions;

    @Inject
    EntranceBoundary entrance;

    @Inject
    CurrentAccount me;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private List<Suggestion> suggested;

    /** Which of the three it is. */
    public long getStep() {
        return Math.max(1, Math.min(STEPS, asked.number("step")));
    }

    /** What colleagues know of the person without being told. */
    public ProfileRow getMe() {
        return profiles.view(current.site(), new AccountId(me.standing().ref())).person();
    }

    /** Whether this step asks something. */
    public boolean isAsking() {
        return getStep() == 1 && !answers.getEntry().isEmpty();
    }

    /** Where skipping leads. */
    public String getNext() {
        return getStep() == STEPS ? "/" : "/welcome?step=" + (getStep() + 1);
    }

    /** Two groups to begin with. */
    public List<Suggestion> getGroups() {
        if (suggested == null) {
            suggested = suggestions.toBeginWith(current.number());
        }
        return suggested;
    }

    /** Comes into one of them and stays here; who has not told what the group asks tells it first, on its own page. */
    public void join(GroupId group) {
        if (entrance.asked(current.site(), group).lacks()) {
            way.to("/group/" + group.value() + "/join");
            return;
        }
        groups.join(new JoinGroup(current.number(), group));
        Messages.afterwards("group.joined");
        way.to("/welcome?step=2");
    }
}
