package nl.plein.ejb.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.site.PlannedSite;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;

/** Makes a site with its first member, who is its first manager too. */
@ApplicationScoped
class SiteBirth {

    /** The colour a site has until its managers choose one. */
    private static final String COLOUR = "#21468b";

    @Inject
    SiteRepository sites;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    Site make(UUID ref, PlannedSite planned, long starter) {
        var now = clock.instant();
        var site = new Site(planned.name(), planned.purpose(), planned.host(), COLOUR, planned.openness(), now);
        accounts.find(starter).map(account -> account.organisationId()).ifPresent(number -> site.belongTo(number, now));
        sites.letGo(planned.host(), 0);
        sites.add(site.known(ref));
        memberships.add(new Membership(starter, site.id(), null, Rank.MEMBER, now));
        accounts.add(new RoleGrant(starter, site.id(), Role.SITE_MANAGER, now));
        return site;
    }
}
