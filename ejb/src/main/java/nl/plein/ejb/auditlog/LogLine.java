package nl.plein.ejb.auditlog;

import java.io.Serializable;
import java.util.Map;
import nl.plein.audit.log.Promise;
import nl.plein.persistence.audit.AuditFacts;

/**
 * One event as an auditor sees it.
 *
 * @param seq place in the tree, or null while it waits for one
 * @param covered whether a signed checkpoint covers it
 * @param detail what is personal, by name; empty when erased
 */
public record LogLine(Long seq, boolean covered, AuditFacts facts, Promise promise, Map<String, String> detail)
        implements Serializable {

    /** Name of who acted, as it was then; empty when unknown or erased. */
    public String name() {
        return detail.getOrDefault("name", "");
    }
}
