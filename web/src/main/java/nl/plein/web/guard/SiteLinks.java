package nl.plein.web.guard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import nl.plein.security.signin.SamlSetting;

/** Addresses on sites: made from the table of sites and the platform's own address, never from what a request says. */
@RequestScoped
public class SiteLinks {

    private static final URI PLATFORM = URI.create(SamlSetting.ORIGIN.value());

    @Inject
    CurrentSite current;

    /**
     * An address on a site; without the host when the page is on that site already.
     *
     * @param host address of the site without scheme and port
     * @param path from the slash on
     */
    public String to(String host, String path) {
        if (current.onSite() && current.site().host().equals(host)) {
            return path;
        }
        return whole(host, path);
    }

    /** An address on the platform's own host. */
    public String platform(String path) {
        return whole(PLATFORM.getHost(), path);
    }

    /** An address on a site as others must write it, with scheme and host. */
    public String whole(String host, String path) {
        var port = PLATFORM.getPort() < 0 ? "" : ":" + PLATFORM.getPort();
        return PLATFORM.getScheme() + "://" + host + port + path;
    }
}
