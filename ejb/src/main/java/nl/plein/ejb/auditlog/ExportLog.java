package nl.plein.ejb.auditlog;

import java.util.Objects;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.AuditFilter;

/** Give me the log, or a selection of it, with its proof. */
public record ExportLog(AuditFilter filter) implements LogCommand {

    public ExportLog {
        Objects.requireNonNull(filter, "filter");
    }

    @Override
    public Action action() {
        return Action.ADMIN_LOG_EXPORT;
    }

    @Override
    public boolean asksProof() {
        return true;
    }
}
