package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.member.RosterBoundary;
import nl.plein.ejb.member.RosterDetails;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** What managers know of one member. */
@Named
@RequestScoped
public class MemberViewBean {

    @Inject
    RosterBoundary roster;

    @Inject
    Asked asked;

    @Inject
    CurrentSite current;

    private RosterDetails details;

    public RosterDetails getDetails() {
        if (details == null) {
            details = roster.view(current.site(), asked.ref(ObjectType.ACCOUNT));
        }
        return details;
    }
}
