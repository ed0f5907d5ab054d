package nl.plein.ejb.auditlog;

import java.util.Map;
import java.util.Objects;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/**
 * Show me a page of the log.
 *
 * @param place where the page begins
 * @param older whether it goes on to older events, or back to newer ones
 */
public record ReadLog(AuditFilter filter, Cursor place, boolean older) implements Command, Telling {

    public ReadLog {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(place, "place");
    }

    @Override
    public Target target() {
        return Question.aim(filter);
    }

    @Override
    public Action action() {
        return Action.ADMIN_LOG_READ;
    }

    @Override
    public Map<String, String> tells() {
        return Question.told(filter);
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }
}
