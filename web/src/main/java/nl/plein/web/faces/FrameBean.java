package nl.plein.web.faces;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What stands around every page: the name of the site, who is signed in, and the ways to go. */
@Named("frame")
@RequestScoped
public class FrameBean {

    /** A place in the main menu. */
    public record Place(String key, String address, boolean here) {}

    @Inject
    LookBean look;

    public String getSiteName() {
        return "Plein";
    }

    public boolean isOnSite() {
        return false;
    }

    public String getColour() {
        return null;
    }

    public boolean isSignedIn() {
        return false;
    }

    public String getPersonName() {
        return "";
    }

    public String getPersonOrganisation() {
        return "";
    }

    public List<Place> getWay() {
        return List.of(place("shared.way.home", "/"), place("shared.way.groups", "/groups"));
    }

    private Place place(String key, String address) {
        return new Place(key, address, look.path().equals(address));
    }
}
