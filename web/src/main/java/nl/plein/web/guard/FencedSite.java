package nl.plein.web.guard;

import java.util.Optional;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.site.Networks;
import nl.plein.persistence.site.ServedHost;
import nl.plein.persistence.site.SiteSetting;

/** A site that is for its own networks: it shows what is public to who is signed in, and to who comes from there. */
record FencedSite(ServedHost served, Networks networks) {

    /** With its networks read once, since every request asks for them. */
    static FencedSite of(ServedHost served) {
        var setting = SiteSetting.READER_NETWORKS;
        return new FencedSite(served, Networks.of(served.choices().getOrDefault(setting, setting.preset())));
    }

    long number() {
        return served.site().id();
    }

    /** @param address from where the request comes */
    boolean admits(Optional<SessionRow> session, String address) {
        return session.filter(row -> Doorway.admits(served.choices(), row)).isPresent() || networks.hold(address);
    }
}
