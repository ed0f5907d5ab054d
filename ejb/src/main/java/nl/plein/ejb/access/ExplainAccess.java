package nl.plein.ejb.access;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Ask whether somebody could read an item, and why.
 *
 * @param site number of the site the item stands on
 * @param at the moment it is about
 */
public record ExplainAccess(long site, ItemId item, AccountId person, Instant at) implements Command, Telling {

    public ExplainAccess {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Target target() {
        return new Target(ObjectType.ITEM, item.value());
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
