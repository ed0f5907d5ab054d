package nl.plein.security.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.Command;
import nl.plein.security.Refusal;

/**
 * The one place where a site that may only be read refuses to be changed: every command that comes in on one of its
 * addresses passes here. What passes shows that the site is in use.
 */
@RequestScoped
public class SiteGate {

    @Inject
    SiteRepository sites;

    @Inject
    Clock clock;

    private Long site;

    /** This request is for this site; null for the platform itself. */
    public void enter(Long number) {
        site = number;
    }

    /**
     * Lets a command pass.
     *
     * @throws Refusal when the site may only be read, and this is not what may be done all the same
     */
    @Transactional
    public void pass(Command command) {
        if (site == null || command.whileReadOnly()) {
            return;
        }
        if (sites.state(site) == SiteState.READ_ONLY) {
            throw new Refusal("site.readonly");
        }
        sites.stir(site, clock.instant());
    }
}
