package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.ejb.people.ProfileDetails;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldKind;
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
    CurrentSite current;

    @Inject
    CurrentAccount me;

    @Inject
    TimesBean times;

    @Inject
    Asked asked;

    private ProfileDetails details;

    public void load() {
        details = profiles.view(current.site(), new AccountId(ref()));
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
