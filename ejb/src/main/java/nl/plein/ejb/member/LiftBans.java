package nl.plein.ejb.member;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.Seen;

/**
 * Let many people join a site again, if these are still those that the manager saw.
 *
 * @param shown how many the manager saw
 * @param seen mark of those
 */
public record LiftBans(BanCrowd who, int shown, Seen seen) implements Command, Telling {

    @Override
    public Target target() {
        return who.target();
    }

    @Override
    public Action action() {
        return Action.SITE_MEMBER_BULK;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("kind", "UNBAN", "people", String.valueOf(shown));
    }
}
