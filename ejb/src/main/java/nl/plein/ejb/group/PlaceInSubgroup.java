package nl.plein.ejb.group;

import java.util.Map;
import java.util.UUID;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Let a member of a group into one of its subgroups, or out of it.
 *
 * @param inside whether the member is in it afterwards
 */
public record PlaceInSubgroup(long site, GroupId group, UUID subgroup, AccountId member, boolean inside)
        implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_SUBGROUP_MEMBER;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of(
                "subgroup", subgroup.toString(), "member", member.value().toString(), "inside", String.valueOf(inside));
    }
}
