package nl.plein.ejb.member;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Command;
import nl.plein.security.Seen;

/**
 * Do the same to all members that a selection finds, if these are still those that the person saw.
 *
 * @param crowd identifier that the form gave it
 * @param shown to how many it would be done, as the person saw
 * @param seen mark of those
 * @param reason why, for a ban and for ending a membership
 * @param role which, for a role; or null
 * @param group public identifier of the group, for bringing into one; or null
 */
public record CrowdAct(
        SiteRow site,
        BulkKind kind,
        RosterFilter filter,
        UUID crowd,
        int shown,
        Seen seen,
        String reason,
        Role role,
        UUID group)
        implements Command, Telling {

    /** Most at once. */
    public static final int MOST = 10_000;

    public CrowdAct {
        reason = reason == null ? "" : reason.strip();
    }

    BulkDraft draft() {
        return new BulkDraft(site, kind, null, filter, role, group);
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
        return Map.of("kind", kind.name(), "people", String.valueOf(shown));
    }
}
