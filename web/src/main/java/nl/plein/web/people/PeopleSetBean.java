package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.people.ListerBoundary;
import nl.plein.ejb.people.SetDetails;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.ProfileSetRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** The people who told the same as the one who looks, for who was appointed to list them. */
@Named
@RequestScoped
public class PeopleSetBean {

    @Inject
    ListerBoundary boundary;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private SetDetails details;
    private List<ProfileSetRow> mine;

    public void load() {
        details = boundary.people(
                current.site(), set(), asked.refs("after").stream().findFirst().map(AccountId::new));
    }

    public SetDetails getDetails() {
        return details;
    }

    public String getMore() {
        return details.next() == null ? null : "/people/set/" + set() + "?after=" + details.next();
    }

    /** What the one who looks may list. */
    public List<ProfileSetRow> getMine() {
        if (mine == null) {
            mine = boundary.mine(current.site());
        }
        return mine;
    }

    private UUID set() {
        return asked.ref(ObjectType.SETTING);
    }
}
