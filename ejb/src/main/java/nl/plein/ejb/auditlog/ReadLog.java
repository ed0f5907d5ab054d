package nl.plein.ejb.auditlog;

import java.util.Objects;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.shared.Cursor;

/**
 * Show me a page of the log.
 *
 * @param place where the page begins
 * @param older whether it goes on to older events, or back to newer ones
 */
public record ReadLog(AuditFilter filter, Cursor place, boolean older) implements LogCommand {

    public ReadLog {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(place, "place");
    }

    @Override
    public Action action() {
        return Action.ADMIN_LOG_READ;
    }
}
