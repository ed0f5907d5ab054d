package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.OrganisationLine;
import nl.plein.persistence.group.OrganisationList;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteOrganisationRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Whose site it is: who works elsewhere is shown as external there. */
@Stateless
@Boundary
public class SiteOrganisationBoundary {

    /** A site is of so many organisations at most. */
    public static final int MOST = 50;

    /** So many are shown of those that were looked for. */
    public static final int SHOWN = 20;

    @Inject
    SiteOrganisationRepository organisations;

    @Inject
    AccountRepository accounts;

    @Inject
    ManagedSite managed;

    @Inject
    Clock clock;

    /**
     * Whose site it is.
     *
     * @param words a part of the name of another organisation, empty when nobody looks for one
     */
    @Open("checks the right of a manager on the site itself")
    public SiteOrganisations details(SiteRow row, String words) {
        var site = managed.shown(row.siteId(), Right.SITE_MANAGE);
        return new SiteOrganisations(
                OrganisationList.of(
                        organisations.ofSite(site.id()),
                        MOST,
                        organisations.others(site.id(), words, SHOWN + 1),
                        SHOWN),
                Optional.ofNullable(site.organisationId())
                        .flatMap(accounts::organisation)
                        .map(Organisation::name)
                        .orElse(null));
    }

    /**
     * Adds an organisation, or takes it away; who is a member, and what people may do, does not change by it.
     *
     * @throws Refusal when it is the last that would go: somebody makes the records
     */
    @Requires(Right.SITE_MANAGE)
    public void change(BelongTo command) {
        var site = managed.locked(command.site().siteId());
        var organisation = accounts.organisation(command.organisation())
                .orElseThrow(() -> new Refusal("admission.organisation.unknown"));
        if (OrganisationLine.has(site.organisationLine(), organisation.id()) == command.wished()) {
            throw new Refusal(command.wished() ? "manage.whose.already" : "manage.whose.not", organisation.name());
        }
        if (command.wished()) {
            add(site, organisation);
        } else {
            drop(site, organisation);
        }
    }

    private void add(Site site, Organisation organisation) {
        if (OrganisationLine.numbers(site.organisationLine()).size() >= MOST) {
            throw new Refusal("manage.whose.many", MOST);
        }
        site.belongTo(organisation.id(), clock.instant());
    }

    private static void drop(Site site, Organisation organisation) {
        if (OrganisationLine.numbers(site.organisationLine()).size() == 1) {
            throw new Refusal("manage.whose.last", organisation.name());
        }
        site.leave(organisation.id());
    }
}
