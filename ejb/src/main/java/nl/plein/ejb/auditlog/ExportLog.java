package nl.plein.ejb.auditlog;

import java.util.Map;
import java.util.Objects;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Give me the log, or a selection of it, with its proof. */
public record ExportLog(AuditFilter filter) implements Command, Telling {

    public ExportLog {
        Objects.requireNonNull(filter, "filter");
    }

    @Override
    public Target target() {
        return Question.aim(filter);
    }

    @Override
    public Action action() {
        return Action.ADMIN_LOG_EXPORT;
    }

    @Override
    public Map<String, String> tells() {
        return Question.told(filter);
    }

    @Override
    public boolean whileReadOnly() {
        return true;
    }

    @Override
    public boolean asksProof() {
        return true;
    }
}
