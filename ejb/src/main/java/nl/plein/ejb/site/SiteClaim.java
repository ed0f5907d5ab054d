package nl.plein.ejb.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import nl.plein.persistence.site.PlannedSite;
import nl.plein.persistence.site.SiteAddress;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRequestRepository;
import nl.plein.security.Refusal;

/**
 * Whether a site can have a name or an address. Who asks holds the naming of sites until the end of the transaction: of
 * two who want the same at once the second finds it taken.
 */
@ApplicationScoped
class SiteClaim {

    /** For whom there is no site yet: nothing is its own. */
    private static final long NONE = 0;

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Inject
    SiteRepository sites;

    @Inject
    SiteRequestRepository requests;

    @Inject
    Clock clock;

    /** @throws Refusal when name or address are taken, or are asked for already */
    void planned(PlannedSite planned) {
        approved(planned);
        nameAsked(planned.name());
        hostAsked(planned.host());
    }

    /** @throws Refusal when a site has such a name or address; that others asked for it too is no hindrance */
    void approved(PlannedSite planned) {
        sites.holdNaming();
        nameTaken(planned.name(), NONE);
        hostTaken(planned.host(), NONE);
    }

    /** @throws Refusal when the name is that of another site, or asked for */
    void name(String name, long site) {
        sites.holdNaming();
        nameTaken(name, site);
        nameAsked(name);
    }

    /** @throws Refusal when the address is that of another site, was lately, or is asked for */
    void host(String host, long site) {
        sites.holdNaming();
        hostTaken(host, site);
        hostAsked(host);
    }

    private void nameTaken(String name, long site) {
        if (sites.namedLike(name, site)) {
            throw new Refusal("site.name.taken", name);
        }
    }

    private void nameAsked(String name) {
        if (requests.namedLike(name)) {
            throw new Refusal("site.name.asked", name);
        }
    }

    private void hostTaken(String host, long site) {
        sites.hostedLike(host, site, clock.instant()).ifPresent(held -> {
            throw held.inUse() ? new Refusal("site.host.taken", host) : kept(host, held);
        });
    }

    private void hostAsked(String host) {
        if (requests.hostedLike(host)) {
            throw new Refusal("site.host.asked", host);
        }
    }

    /** Free on the day after the last one on which it is kept. */
    private static Refusal kept(String host, SiteAddress held) {
        var free = held.keptUntil().atZone(HERE).toLocalDate().plusDays(1);
        return new Refusal("site.host.kept", host, free);
    }
}
