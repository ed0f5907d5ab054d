package nl.plein.ejb.member;

import java.util.List;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.people.MemberSearch;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;

/**
 * Many members of a group.
 *
 * @param people public identifiers of the accounts of those who were ticked
 * @param search finds them instead, all of them; or null
 */
public record GroupCrowd(SiteRow site, GroupId group, List<UUID> people, MemberSearch search) {

    public GroupCrowd {
        people = people.stream().distinct().toList();
    }

    Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }
}
