package nl.plein.ejb.group;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Let somebody else be the owner in one's place. */
public record TransferGroup(long site, GroupId group, AccountId member) implements Command, Telling {

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.GROUP_OWNER_TRANSFER;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("member", member.value().toString());
    }
}
