package nl.plein.ejb.site;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.site.SiteLink;
import nl.plein.persistence.site.SiteRow;

/**
 * Put a way in the menu or at the foot of a site.
 *
 * @param link identifier that the form gave it
 */
public record AddLink(SiteRow site, UUID link, SiteLink.Part part, LinkDraft draft) implements LinkCommand {

    @Override
    public Action action() {
        return Action.SITE_LINK_ADD;
    }
}
