package nl.plein.ejb.admission;

import nl.plein.ejb.item.RichText;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;
import nl.plein.security.Refusal;

/**
 * Give a site new terms of use; everybody accepts them anew.
 *
 * @param body HTML, empty to have none any more
 */
public record PublishTerms(SiteRow site, String body) implements Command {

    private static final int LONGEST = 100_000;

    public PublishTerms {
        body = RichText.clean(body);
    }

    /** Judges it inside the boundary, so that a refusal leaves its event. */
    void check() {
        if (body.length() > LONGEST) {
            throw new Refusal("admission.terms.long", LONGEST);
        }
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_TERMS_CHANGE;
    }
}
