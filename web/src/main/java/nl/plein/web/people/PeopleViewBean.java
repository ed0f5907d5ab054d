package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.ejb.people.ProfileDetails;
import nl.plein.ejb.people.WorkBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.people.ActivityRow;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.shared.Slice;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.TimesBean;

/** The profile of a member of the site. */
@Named
@RequestScoped
public class PeopleViewBean {

    @Inject
    ProfileBoundary profiles;

    @Inject
    WorkBoundary work;

    @Inject
    CurrentSite current;

    @Inject
    CurrentAccount me;

    @Inject
    TimesBean times;

    @Inject
    Asked asked;

    private ProfileDetails details;
    private Slice<ItemRow> items;
    private List<ActivityRow> activity;
    private List<GroupRow> groups;

    public void load() {
        details = profiles.view(current.site(), new AccountId(ref()));
        items = work.items(current.site(), details.person(), asked.from());
        activity = work.activity(current.site(), details.person(), asked.number("before"));
        groups = work.groups(current.site(), details.person());
    }

    public Slice<ItemRow> getItems() {
        return items;
    }

    public List<ActivityRow> getActivity() {
        return activity;
    }

    public List<GroupRow> getGroups() {
        return groups;
    }

    public String getOlder() {
        return items.next() == null ? null : path() + "?from=" + items.next();
    }

    public String getEarlier() {
        return activity.size() < WorkBoundary.PAGE
                ? null
                : path() + "?before=" + activity.get(activity.size() - 1).id();
    }

    private String path() {
        return "/profile/" + details.person().ref();
    }

    public ProfileDetails getDetails() {
        return details;
    }

    /** What was chosen, as one line. */
    public String listed(ProfileDetails.Shown answer) {
        return answer.first().kind() == FieldKind.DATE
                ? times.day(LocalDate.parse(answer.first().content()))
                : String.join(", ", answer.values());
    }

    /** Without a name in the address, one's own. */
    private UUID ref() {
        if (!asked.words("ref").isEmpty()) {
            return asked.ref(ObjectType.ACCOUNT);
        }
        if (!me.signedIn()) {
            throw new Refusal("signin.needed");
        }
        return me.standing().ref();
    }
}
