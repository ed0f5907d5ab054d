package nl.plein.ejb.member;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.Seen;

/**
 * End the membership of many in a group, if these are still those that the owner saw.
 *
 * @param batch identifier that the form gave it
 * @param shown how many the owner saw
 * @param seen mark of those
 * @param reason why, for each of them; the log knows only that there is one
 */
public record RemoveMembers(GroupCrowd who, UUID batch, int shown, Seen seen, String reason)
        implements Command, Telling {

    @Override
    public Target target() {
        return who.target();
    }

    @Override
    public Action action() {
        return Action.GROUP_MEMBER_BULK;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("people", String.valueOf(shown));
    }
}
