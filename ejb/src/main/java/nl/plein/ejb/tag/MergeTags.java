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
 * Let one word mean a tag: what carried it carries the tag, and whoever types it gets the tag.
 *
 * @param tag public identifier of the tag that stays
 * @param word the other word
 */
public record MergeTags(SiteRow site, UUID tag, String word) implements Command, Telling {

    public MergeTags {
        word = word == null ? "" : word.strip();
    }

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
        return Map.of("tag", tag.toString(), "merged", word);
    }
}
