package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteAddress;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The hosts at which a site is reached. */
@Stateless
@Boundary
public class SiteAddressBoundary {

    /** Most hosts of one site, with those that are kept for it. */
    private static final int MOST = 20;

    /**
     * A host of a site.
     *
     * @param primary whether the site is known by it
     * @param keptUntil until when it is kept for the site, which gave it up; null while the site is reached there
     */
    public record Address(String host, Instant added, boolean primary, Instant keptUntil) implements Serializable {}

    @Inject
    SiteRepository sites;

    @Inject
    SiteClaim claim;

    @Inject
    ManagedSite managed;

    @Inject
    Clock clock;

    /** The hosts of a site, the first one first, and those that it gave up as long as they are kept for it. */
    @Open("checks the right of a manager on the site itself")
    public List<Address> addresses(SiteId id) {
        var site = managed.shown(id, Right.SITE_MANAGE);
        return held(site)
                .map(one -> new Address(one.host(), one.added(), one.host().equals(site.host()), one.keptUntil()))
                .toList();
    }

    /** Adds a host: below the domain of the platform, one of the site's own, or one that it gave up. */
    @Requires(Right.SITE_MANAGE)
    public void add(AddAddress command) {
        var site = managed.locked(command.site());
        var host = SiteHost.any(command.typed());
        if (site.reachedAt(host)) {
            throw new Refusal("site.host.taken", host);
        }
        if (held(site).filter(one -> !one.host().equals(host)).count() >= MOST) {
            throw new Refusal("site.address.most", MOST);
        }
        claim.host(host, site.id());
        sites.letGo(host, site.id());
        site.reachAt(host, clock.instant());
    }

    /** Gives up a host, which then leads nowhere and is kept for the site for a while. */
    @Requires(Right.SITE_MANAGE)
    public void drop(DropAddress command) {
        var site = managed.locked(command.site());
        if (site.host().equals(command.host())) {
            throw new Refusal("site.address.primary");
        }
        if (!site.leave(command.host(), clock.instant())) {
            throw new Refusal("site.address.gone");
        }
    }

    /** Lets the site be known by another of its hosts; the earlier one leads there from now on. */
    @Requires(Right.SITE_MANAGE)
    public void prefer(PreferAddress command) {
        var site = managed.locked(command.site());
        if (!site.reachedAt(command.host())) {
            throw new Refusal("site.address.gone");
        }
        site.knownAt(command.host());
    }

    /** What nobody else may take: hosts in use, and those that are kept. */
    private Stream<SiteAddress> held(Site site) {
        var now = clock.instant();
        return site.addresses().stream()
                .filter(one -> one.inUse() || one.keptUntil().isAfter(now));
    }
}
