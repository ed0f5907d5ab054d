package nl.plein.ejb.auditlog;

import java.util.Map;
import nl.plein.audit.log.Telling;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** What is asked of the log: its event tells the question, not the answer. */
interface LogCommand extends Command, Telling {

    AuditFilter filter();

    @Override
    default Target target() {
        return Question.aim(filter());
    }

    @Override
    default Map<String, String> tells() {
        return Question.told(filter());
    }

    @Override
    default boolean whileReadOnly() {
        return true;
    }
}
