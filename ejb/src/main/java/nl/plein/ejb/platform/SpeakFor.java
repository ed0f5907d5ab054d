package nl.plein.ejb.platform;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.ejb.mail.MailDomains;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.Refusal;
import nl.plein.security.Seen;

/**
 * Say for which mail domains a provider speaks.
 *
 * @param seen for which it spoke when the person looked; others by now are not changed
 * @param domains all of them, with spaces, commas or line ends between
 */
public record SpeakFor(UUID organisation, String entityId, Seen seen, String domains) implements Command, Telling {

    private static final int LONGEST = 2000;

    public SpeakFor {
        entityId = entityId == null ? "" : entityId;
        domains = domains == null ? "" : domains.strip();
    }

    /** The domains in the letters of the network; judged inside the boundary, so that a refusal leaves its event. */
    List<String> spelled() {
        if (domains.length() > LONGEST) {
            throw new Refusal("platform.domains.long", LONGEST);
        }
        return MailDomains.of(domains);
    }

    @Override
    public Target target() {
        return new Target(ObjectType.IDENTITY_PROVIDER, organisation);
    }

    @Override
    public Action action() {
        return Action.ADMIN_IDP_CHANGE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("provider", entityId, "domains", domains);
    }
}
