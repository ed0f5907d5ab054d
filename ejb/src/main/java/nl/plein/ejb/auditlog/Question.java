package nl.plein.ejb.auditlog;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;

/** What every question to the log is aimed at, and how it is recorded. */
final class Question {

    /** The log of this platform; there is one. */
    static final Target LOG = new Target(ObjectType.LOG, new UUID(0, 0));

    private Question() {}

    /** What a question is aimed at: the whole log, or what happened on one site. */
    static Target aim(AuditFilter filter) {
        return filter.site() == null ? LOG : new Target(ObjectType.SITE, UUID.fromString(filter.site()));
    }

    static Map<String, String> told(AuditFilter filter) {
        return filter.values().entrySet().stream()
                .collect(Collectors.toMap(
                        one -> "filter." + one.getKey(), one -> one.getValue().toString()));
    }
}
