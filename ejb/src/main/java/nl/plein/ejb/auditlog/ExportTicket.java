package nl.plein.ejb.auditlog;

import nl.plein.persistence.audit.AuditFilter;

/** Permission to write one export, after it was recorded. Only the boundary makes one. */
public final class ExportTicket {

    private final AuditFilter filter;
    private final String requester;

    ExportTicket(AuditFilter filter, String requester) {
        this.filter = filter;
        this.requester = requester;
    }

    AuditFilter filter() {
        return filter;
    }

    String requester() {
        return requester;
    }
}
