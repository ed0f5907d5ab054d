package nl.plein.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.audience.Place;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
import nl.plein.web.guard.CurrentSite;

/** What stands around every page: the name of the site, who is signed in, and the ways to go. */
@Named("frame")
@RequestScoped
public class FrameBean {

    /** A place in the main menu. */
    public record Entry(String key, String address, boolean here) {}

    private static final String PLATFORM = "Plein";

    @Inject
    LookBean look;

    @Inject
    CurrentAccount me;

    @Inject
    CurrentSite site;

    private List<Entry> way;

    public String getSiteName() {
        return site.onSite() ? site.site().name() : PLATFORM;
    }

    public boolean isOnSite() {
        return site.onSite();
    }

    /** Whether the lists of the site are open to this person, who may also be here to read one thing only. */
    public boolean isInside() {
        return !site.onSite() || !site.walled(me.viewer());
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
    public List<Entry> getWay() {
        if (way == null) {
            way = new ArrayList<>();
            add(true, "shared.way.home", "/");
            if (site.onSite()) {
                addSite(new Place(site.number(), null, null, null));
            } else {
                add(true, "shared.way.sites", "/sites");
            }
            add(audits(), "shared.way.audit", "/audit");
            add(is(Role.ARCHIVIST), "shared.way.archive", "/archive");
            add(is(Role.PLATFORM_MANAGER), "shared.way.operator", "/operator");
        }
        return way;
    }

    private void addSite(Place here) {
        add(isInside(), "shared.way.groups", "/groups");
        add(me.viewer().memberOfSite(site.number()), "people.way", "/people");
        add(me.may(Right.MEMBER_MANAGE, here), "admission.way", "/manage/members");
        add(me.may(Right.SITE_MANAGE, here) || me.may(Right.SITE_EDIT, here), "shared.way.manage", "/manage");
    }

    /** Of the whole platform, or of this site: elsewhere the log would be refused. */
    private boolean audits() {
        return is(Role.AUDITOR)
                && (me.may(Right.AUDIT_READ, Place.PLATFORM)
                        || site.onSite() && me.may(Right.AUDIT_READ, new Place(site.number(), null, null, null)));
    }

    private boolean is(Role role) {
        return me.standing().roles().contains(role);
    }

    private void add(boolean goes, String key, String address) {
        if (goes) {
            way.add(new Entry(key, address, look.path().equals(address)));
        }
    }
}
