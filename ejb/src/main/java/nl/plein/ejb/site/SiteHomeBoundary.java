package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.PartOrder;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.HomeBlock;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.Seen;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The front page of a site, for who edits it. */
@Stateless
@Boundary
public class SiteHomeBoundary {

    @Inject
    SiteRepository sites;

    @Inject
    ManagedSite managed;

    @Inject
    CurrentAccount me;

    /** What is shown now. */
    @Open("checks the right of an editor on the site itself")
    public HomeDetails home(SiteRow site) {
        me.check(Right.SITE_EDIT, new Target(ObjectType.SITE, site.siteId().value()));
        return details(sites.choices(site.id()));
    }

    /** Shows a part, leaves it out, or gives it another place; what stands so already stays. */
    @Requires(Right.SITE_EDIT)
    public void arrange(ArrangeHome command) {
        managed.locked(command.site().siteId());
        var order = new PartOrder<>(details(sites.choices(command.site().id())).shown());
        var now = order.after(command.step(), command.block(), HomeBlock::beside);
        sites.choose(command.site().id(), SiteSetting.HOME_BLOCKS, now.kept());
    }

    /** Writes the words on the front page; refused when somebody else wrote others since this person looked. */
    @Requires(Right.SITE_EDIT)
    public void introduce(IntroduceSite command) {
        managed.locked(command.site().siteId());
        var stored = details(sites.choices(command.site().id())).introduction();
        var words = command.words() == null ? "" : command.words().strip();
        command.seen().demand(Seen.of(stored));
        if (!SiteSetting.HOME_INTRODUCTION.accepts(words)) {
            throw new Refusal("site.home.words.long", SiteSetting.LONGEST, words.length());
        }
        sites.choose(command.site().id(), SiteSetting.HOME_INTRODUCTION, words);
    }

    private static HomeDetails details(Map<SiteSetting, String> choices) {
        return new HomeDetails(
                HomeBlock.shown(setting -> choices.getOrDefault(setting, setting.preset())),
                choices.getOrDefault(SiteSetting.HOME_INTRODUCTION, ""));
    }
}
