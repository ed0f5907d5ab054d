package nl.plein.ejb.site;

import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** I do not want the site any more that I asked for. */
public record WithdrawSiteRequest(UUID ref) implements Command {

    @Override
    public Target target() {
        return new Target(ObjectType.SITE_REQUEST, ref);
    }

    @Override
    public Action action() {
        return Action.SITE_REQUEST_WITHDRAW;
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
