package nl.plein.ejb.member;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;

/**
 * Do the same to many members.
 *
 * @param people public identifiers of their accounts
 * @param reason why, for a ban and for ending a membership
 * @param role which, for a role; or null
 * @param group public identifier of the group, for bringing into one; or null
 */
public record BulkAct(SiteRow site, BulkKind kind, List<UUID> people, String reason, Role role, UUID group)
        implements Command, Telling {

    /** Most at once. */
    public static final int MOST = 100;

    public BulkAct {
        people = people.stream().distinct().toList();
        reason = reason == null ? "" : reason.strip();
    }

    @Override
    public Target target() {
        return new Target(ObjectType.SITE, site.siteId().value());
    }

    @Override
    public Action action() {
        return Action.SITE_MEMBER_BULK;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("kind", kind.name(), "people", String.valueOf(people.size()));
    }
}
