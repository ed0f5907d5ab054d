package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.LooseBytesRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Furnishing a site like another one that the same person manages. */
@Stateless
@Boundary
public class SiteCopyBoundary {

    /** Who reads it is chosen for each site itself. */
    private static final Set<SiteSetting> OWN = Set.of(SiteSetting.READER_NETWORKS);

    @Inject
    SiteRepository sites;

    @Inject
    AccountRepository accounts;

    @Inject
    LooseBytesRepository loose;

    @Inject
    FurnitureCopy furniture;

    @Inject
    ManagedSite managed;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * What it would do.
     *
     * @param from the site that was chosen, or null when nobody chose yet
     */
    @Open("checks the right of a manager on the site itself")
    public CopyDetails plan(SiteRow site, SiteId from) {
        me.check(Right.SITE_MANAGE, target(site));
        var sources = sources(site);
        var wished = sources.stream()
                .filter(one -> one.siteId().equals(from))
                .findFirst()
                .orElse(null);
        return wished == null
                ? new CopyDetails(sources, null, 0, 0, 0, 0)
                : new CopyDetails(
                        sources,
                        wished,
                        choices(wished).size(),
                        furniture.links(wished.id(), site.id()).size(),
                        furniture.fields(wished.id(), site.id()).size(),
                        furniture.categories(wished.id(), site.id()).size());
    }

    /** Takes over settings and look, and adds the ways, fields and tags that are lacking. */
    @Requires(Right.SITE_MANAGE)
    public void copy(CopyFurniture command) {
        var site = managed.locked(command.site().siteId());
        var from = sources(command.site()).stream()
                .filter(one -> one.siteId().equals(command.from()))
                .findFirst()
                .orElseThrow(() -> new Refusal("site.copy.from.empty"));
        me.check(Right.SITE_MANAGE, target(from));
        var before = sites.choices(site.id());
        choices(from).forEach((setting, value) -> {
            if (picture(setting)
                    && before.containsKey(setting)
                    && !before.get(setting).equals(value)) {
                loose.letGo(clock.instant(), before.get(setting));
            }
            sites.choose(site.id(), setting, value);
        });
        site.paint(from.colour());
        furniture.make(from.id(), site.id());
    }

    private Map<SiteSetting, String> choices(SiteRow from) {
        return sites.choices(from.id()).entrySet().stream()
                .filter(choice -> !OWN.contains(choice.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<SiteRow> sources(SiteRow site) {
        if (me.may(Right.SITE_MANAGE, Place.PLATFORM)) {
            return sites.all().stream().filter(one -> one.id() != site.id()).toList();
        }
        return sites.of(accounts.roles(me.id(), clock.instant()).stream()
                .filter(role -> role.role() == Role.SITE_MANAGER)
                .map(RoleGrant::siteId)
                .filter(Objects::nonNull)
                .filter(number -> number != site.id())
                .collect(Collectors.toSet()));
    }

    private static boolean picture(SiteSetting setting) {
        return setting == SiteSetting.LOGO || setting == SiteSetting.ICON;
    }

    private static Target target(SiteRow site) {
        return new Target(ObjectType.SITE, site.siteId().value());
    }
}
