package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteFurnitureRepository;
import nl.plein.persistence.site.SiteRedirect;
import nl.plein.persistence.site.SiteRedirectRow;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Addresses of earlier days on a site, and where they lead. */
@Stateless
@Boundary
public class SiteRedirectBoundary {

    /** Rows of a page. */
    public static final int PAGE = 50;

    /** So many old addresses a site has at most. */
    static final long MOST = 2000;

    @Inject
    SiteFurnitureRepository furniture;

    @Inject
    ManagedSite managed;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Old addresses, by their path.
     *
     * @param after the last one that was shown, empty for the first page
     */
    @Open("checks the right of an editor on the site itself")
    public List<SiteRedirectRow> redirects(SiteRow site, String after) {
        me.check(Right.SITE_EDIT, new Target(ObjectType.SITE, site.siteId().value()));
        return furniture.redirects(site.id(), after, PAGE);
    }

    /** Where a path leads that is no address of the product. */
    @Open("says where editors let an address lead, nothing of what is there")
    public Optional<String> leads(SiteRow site, String path) {
        return path.length() > WebAddress.LONGEST ? Optional.empty() : furniture.leads(site.id(), path);
    }

    /** Lets an old address lead to another one. */
    @Requires(Right.SITE_EDIT)
    public void add(AddRedirect command) {
        var site = managed.locked(command.site().siteId());
        var from = WebAddress.path(command.from(), "site.redirect.from.wrong");
        var to = WebAddress.any(command.to(), "site.redirect.to.wrong");
        if (WebAddress.inside(to, site::reachedAt).isEmpty() && !command.outside()) {
            throw new Refusal("site.redirect.to.outside");
        }
        if (furniture.leads(site.id(), from).isPresent()) {
            throw new Refusal("site.redirect.from.taken", from);
        }
        if (furniture.redirects(site.id()) >= MOST) {
            throw new Refusal("site.redirect.many", MOST);
        }
        endsSomewhere(site, from, to);
        furniture.add(new SiteRedirect(site.id(), from, to, me.id(), clock.instant()));
    }

    /** Lets an old address lead nowhere any more. */
    @Requires(Right.SITE_EDIT)
    public void drop(DropRedirect command) {
        if (!furniture.drop(command.site().id(), command.redirect())) {
            throw new NoSuchThing(command.target());
        }
    }

    /** Follows where it would lead, as far as that is on the site: what goes round is refused. */
    private void endsSomewhere(Site site, String from, String to) {
        Set<String> passed = new HashSet<>(Set.of(from));
        var next = WebAddress.inside(to, site::reachedAt);
        while (next.isPresent()) {
            if (!passed.add(next.get())) {
                throw new Refusal("site.redirect.to.circle");
            }
            next = furniture.leads(site.id(), next.get()).flatMap(way -> WebAddress.inside(way, site::reachedAt));
        }
    }
}
