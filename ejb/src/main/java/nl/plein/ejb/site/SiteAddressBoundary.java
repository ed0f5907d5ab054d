package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRequestRepository;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The hosts at which a site is reached. */
@Stateless
@Boundary
public class SiteAddressBoundary {

    /** Most hosts of one site. */
    private static final int MOST = 20;

    /** A host, since when, and whether the site is known by it. */
    public record Address(String host, Instant added, boolean primary) implements Serializable {}

    @Inject
    SiteRepository sites;

    @Inject
    SiteRequestRepository requests;

    @Inject
    ManagedSite managed;

    @Inject
    Clock clock;

    /** The hosts of a site, the first one first. */
    @Open("checks the right of a manager on the site itself")
    public List<Address> addresses(SiteId id) {
        var site = managed.shown(id, Right.SITE_MANAGE);
        return site.addresses().stream()
                .map(one -> new Address(one.host(), one.added(), one.host().equals(site.host())))
                .toList();
    }

    /** Adds a host: below the domain of the platform, or one of the site's own. */
    @Requires(Right.SITE_MANAGE)
    public void add(AddAddress command) {
        var site = managed.locked(command.site());
        var host = SiteHost.any(command.typed());
        if (site.addresses().size() >= MOST) {
            throw new Refusal("site.address.most", MOST);
        }
        if (sites.hostedLike(host) && !ownLikeness(site, host) || site.reachedAt(host)) {
            throw new Refusal("site.host.taken", host);
        }
        if (requests.hostedLike(host)) {
            throw new Refusal("site.host.asked", host);
        }
        site.reachAt(host, clock.instant());
    }

    /** Takes a host away, which then leads nowhere. */
    @Requires(Right.SITE_MANAGE)
    public void drop(DropAddress command) {
        var site = managed.locked(command.site());
        if (site.host().equals(command.host())) {
            throw new Refusal("site.address.primary");
        }
        if (!sites.drop(site.id(), command.host())) {
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

    /** What only looks like hosts of the site itself misleads nobody. */
    private static boolean ownLikeness(Site site, String host) {
        return site.addresses().stream().anyMatch(one -> one.looksLike(host));
    }
}
