package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.people.ProfileRow;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** The three steps in which somebody new is welcomed; each can be skipped. */
@Named
@RequestScoped
public class PeopleWelcomeBean {

    private static final int STEPS = 3;
    private static final int GROUPS = 2;

    @Inject
    ProfileBoundary profiles;

    @Inject
    PeopleEditBean answers;

    @Inject
    GroupBoundary groups;

    @Inject
    CurrentAccount me;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private List<GroupRow> suggested;

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

    /** Two groups that colleagues are in. */
    public List<GroupRow> getGroups() {
        if (suggested == null) {
            suggested =
                    groups.suggested(current.number()).stream().limit(GROUPS).toList();
        }
        return suggested;
    }
}
