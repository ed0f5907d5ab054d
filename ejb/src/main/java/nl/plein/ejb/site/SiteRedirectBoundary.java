package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
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
        if (WebAddress.elsewhere(to) && !command.outside()) {
            throw new Refusal("site.redirect.to.outside");
        }
        if (furniture.leads(site.id(), from).isPresent()) {
            throw new Refusal("site.redirect.from.taken", from);
        }
        if (furniture.redirects(site.id()) >= MOST) {
            throw new Refusal("site.redirect.many", MOST);
        }
        endsSomewhere(site.id(), from, to);
        furniture.add(new SiteRedirect(site.id(), from, to, me.id(), clock.instant()));
    }

    /** Lets an old address lead nowhere any more. */
    @Requires(Right.SITE_EDIT)
    public void drop(DropRedirect command) {
        if (!furniture.drop(command.site().id(), command.redirect())) {
            throw new NoSuchThing(command.target());
        }
    }

    /** Follows where it would lead: what comes back to where it began is refused. */
    private void endsSomewhere(long site, String from, String to) {
        var next = Optional.of(to);
        while (next.isPresent()) {
            var path = bare(next.get());
            if (path.equals(from)) {
                throw new Refusal("site.redirect.to.circle");
            }
            next = furniture.leads(site, path);
        }
    }

    private static String bare(String address) {
        var path = address.replaceAll("[?#].*", "");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
