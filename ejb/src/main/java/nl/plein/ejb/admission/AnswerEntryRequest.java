package nl.plein.ejb.admission;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Admit or decline somebody who asked to join.
 *
 * @param request public identifier of the request
 * @param mailed whether the person is told by mail
 * @param said what the person is told, in the mail and when coming to the site again
 */
public record AnswerEntryRequest(SiteRow site, UUID request, boolean admit, boolean mailed, Said said)
        implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return admit ? Action.SITE_JOIN_APPROVE : Action.SITE_JOIN_DECLINE;
    }

    @Override
    public Map<String, String> tells() {
        return said.told("request", request.toString());
    }
}
