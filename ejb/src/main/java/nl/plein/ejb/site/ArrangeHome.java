package nl.plein.ejb.site;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Step;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.HomeBlock;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/** Show a part of the front page, leave it out, or give it another place. */
public record ArrangeHome(SiteRow site, HomeBlock block, Step step) implements Command, Telling {

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
        return Map.of("block", block.name(), "step", step.name());
    }
}
