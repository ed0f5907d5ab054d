package nl.plein.ejb.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.UnaryOperator;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/** The site that a manager works on. */
@ApplicationScoped
class ManagedSite {

    @Inject
    SiteRepository sites;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentAccount me;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** The site, for who has this right on it: for pages, which carry no command. */
    Site shown(SiteId id, Right right) {
        me.check(right, new Target(ObjectType.SITE, id.value()));
        return get(id);
    }

    Site get(SiteId id) {
        return sites.find(id).orElseThrow(() -> new NoSuchThing(new Target(ObjectType.SITE, id.value())));
    }

    /** The site with a lock: what another manager does to it waits until this is done. */
    Site locked(SiteId id) {
        return sites.locked(get(id).id());
    }

    /** Tells the managers of a site something. */
    void tellManagers(Site site, UnaryOperator<Letter> saying) {
        accounts.holders(site.id(), Role.SITE_MANAGER, clock.instant())
                .forEach(manager -> post.send(saying.apply(Letter.to(manager).inSite(site.id()))));
    }
}
