package nl.plein.ejb.tag;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Let another word for a tag mean itself again.
 *
 * @param word public identifier of the word
 */
public record SplitTag(SiteRow site, UUID word) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_TAG_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("split", word.toString());
    }
}
