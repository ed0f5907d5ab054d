package nl.plein.ejb.member;

import java.util.List;
import java.util.UUID;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.persistence.site.SiteRow;

/**
 * What might be done to many members; not a command: nothing is done by looking.
 *
 * @param people public identifiers of their accounts
 * @param filter finds them instead, all of them; or null
 * @param role which, for a role; or null
 * @param group public identifier of the group, for bringing into one; or null
 */
public record BulkDraft(SiteRow site, BulkKind kind, List<UUID> people, RosterFilter filter, Role role, UUID group) {

    /** For these. */
    public BulkDraft(SiteRow site, BulkKind kind, List<UUID> people, Role role, UUID group) {
        this(site, kind, people, null, role, group);
    }
}
