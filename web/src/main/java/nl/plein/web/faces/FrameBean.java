package nl.plein.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;

/** What stands around every page: the name of the site, who is signed in, and the ways to go. */
@Named("frame")
@RequestScoped
public class FrameBean {

    /** A place in the main menu. */
    public record Place(String key, String address, boolean here) {}

    /** Request attribute under which the guard leaves the site of the host; none on the host of the platform. */
    public static final String SITE = SiteRow.class.getName();

    private static final String PLATFORM = "Plein";

    @Inject
    LookBean look;

    @Inject
    CurrentAccount me;

    @Inject
    HttpServletRequest request;

    public String getSiteName() {
        return site().map(SiteRow::name).orElse(PLATFORM);
    }

    public boolean isOnSite() {
        return site().isPresent();
    }

    /** Colour of the site, or null for that of Plein itself. */
    public String getColour() {
        return site().map(SiteRow::colour).orElse(null);
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
        if (site().isPresent()) {
            found.add(place("shared.way.groups", "/groups"));
        }
        add(found, Role.AUDITOR, "shared.way.audit", "/audit");
        add(found, Role.ARCHIVIST, "shared.way.archive", "/archive");
        add(found, Role.PLATFORM_MANAGER, "shared.way.operator", "/operator");
        return found;
    }

    private void add(List<Place> found, Role role, String key, String address) {
        if (me.standing().roles().contains(role)) {
            found.add(place(key, address));
        }
    }

    private Place place(String key, String address) {
        return new Place(key, address, look.path().equals(address));
    }

    private Optional<SiteRow> site() {
        return Optional.ofNullable((SiteRow) request.getAttribute(SITE));
    }
}
