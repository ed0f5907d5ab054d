package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Who reads it, and who comes in, is chosen for each site itself. */
    private static final Set<SiteSetting> OWN = Set.of(SiteSetting.READER_NETWORKS, SiteSetting.SIGN_IN_PROOF);

    @Inject
    SiteRepository sites;

    @Inject
    OtherSites others;

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
     * @param words part of the name or the address of the site that is looked for; may be empty
     */
    @Open("checks the right of a manager on the site itself")
    public CopyDetails plan(SiteRow site, SiteId from, String words) {
        me.check(Right.SITE_MANAGE, target(site));
        var wished = others.chosen(site, from).orElse(null);
        return wished == null
                ? new CopyDetails(others.offered(site, words), null, 0, 0, 0, 0)
                : new CopyDetails(
                        null,
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
        var from = others.chosen(command.site(), command.from()).orElseThrow(() -> new Refusal("site.copy.from.empty"));
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

    private static boolean picture(SiteSetting setting) {
        return setting == SiteSetting.LOGO || setting == SiteSetting.ICON;
    }

    private static Target target(SiteRow site) {
        return new Target(ObjectType.SITE, site.siteId().value());
    }
}
