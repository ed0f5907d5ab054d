package nl.plein.ejb.access;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Ask whether somebody could find a group and read what was in it, and why.
 *
 * @param site number of the site the group stands on
 * @param at the moment it is about
 */
public record ExplainGroupAccess(long site, GroupId group, AccountId person, Instant at) implements Command, Telling {

    public ExplainGroupAccess {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Target target() {
        return new Target(ObjectType.GROUP, group.value());
    }

    @Override
    public Action action() {
        return Action.ACCESS_EXPLAIN;
    }

    @Override
    public Map<String, String> tells() {
        return Map.of("person", person.value().toString(), "moment", at.toString());
    }
}
