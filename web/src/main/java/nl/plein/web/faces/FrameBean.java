package nl.plein.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.plein.persistence.account.Role;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
import nl.plein.web.guard.CurrentSite;

/** What stands around every page: the name of the site, who is signed in, and the ways to go. */
@Named("frame")
@RequestScoped
public class FrameBean {

    /** A place in the main menu. */
    public record Place(String key, String address, boolean here) {}

    private static final String PLATFORM = "Plein";

    @Inject
    LookBean look;

    @Inject
    CurrentAccount me;

    @Inject
    CurrentSite site;

    public String getSiteName() {
        return site.onSite() ? site.site().name() : PLATFORM;
    }

    public boolean isOnSite() {
        return site.onSite();
    }

    /** Colour of the site, or null for that of Plein itself. */
    public String getColour() {
        return site.onSite() ? site.site().colour() : null;
    }

    public boolean isSignedIn() {
        return me.signedIn();
    }

    public String getPersonName() {
        return me.standing().name();
    }

    /** The ways this person can go. What is left out would be refused as well. */
    public List<Place> getWay() {
        List<Place> found = new ArrayList<>();
        found.add(place("shared.way.home", "/"));
        if (site.onSite()) {
            if (!site.walled(me.viewer())) {
                found.add(place("shared.way.groups", "/groups"));
            }
            if (me.viewer().memberOfSite(site.number())) {
                found.add(place("people.way", "/people"));
            }
            var here = new nl.plein.persistence.audience.Place(site.number(), null, null, null);
            if (me.may(Right.MEMBER_MANAGE, here)) {
                found.add(place("admission.way", "/manage/members"));
            }
            if (me.may(Right.SITE_MANAGE, here) || me.may(Right.SITE_EDIT, here)) {
                found.add(place("shared.way.manage", "/manage"));
            }
        } else {
            found.add(place("shared.way.sites", "/sites"));
        }
        if (audits()) {
            found.add(place("shared.way.audit", "/audit"));
        }
        add(found, Role.ARCHIVIST, "shared.way.archive", "/archive");
        add(found, Role.PLATFORM_MANAGER, "shared.way.operator", "/operator");
        return found;
    }

    /** Of the whole platform, or of this site: elsewhere the log would be refused. */
    private boolean audits() {
        return me.standing().roles().contains(Role.AUDITOR)
                && (me.may(Right.AUDIT_READ, nl.plein.persistence.audience.Place.PLATFORM)
                        || site.onSite()
                                && me.may(
                                        Right.AUDIT_READ,
                                        new nl.plein.persistence.audience.Place(site.number(), null, null, null)));
    }

    private void add(List<Place> found, Role role, String key, String address) {
        if (me.standing().roles().contains(role)) {
            found.add(place(key, address));
        }
    }

    private Place place(String key, String address) {
        return new Place(key, address, look.path().equals(address));
    }
}
