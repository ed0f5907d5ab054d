package nl.plein.ejb.site;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.HomeBlock;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;
import nl.plein.security.Seen;

/**
 * Write the words on the front page.
 *
 * @param seen the words that stood there when the person began
 */
public record IntroduceSite(SiteRow site, Seen seen, String words) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("block", HomeBlock.INTRODUCTION.name());
    }
}
