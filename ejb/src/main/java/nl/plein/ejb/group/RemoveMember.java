package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.Refusal;

/**
 * End the membership of somebody else.
 *
 * @param reason why, for the person; the log knows only that there is one
 */
public record RemoveMember(long site, GroupId group, AccountId member, String reason) implements Command, Telling {

    private static final int LONGEST_REASON = 500;

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_MEMBER_REMOVE;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("member", member.value().toString());
    }

    /** Why somebody is sent away or appointed, as it is told; refused when it is not told or too long. */
    public static String told(String typed) {
        var reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty()) {
            throw new Refusal("group.member.reason.empty");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("group.member.reason.long", LONGEST_REASON, reason.length());
        }
        return reason;
    }
}
