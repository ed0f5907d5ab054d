package nl.plein.ejb.auditlog;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plein.audit.log.LogExport;
import nl.plein.audit.log.Promise;
import nl.plein.audit.log.Publisher;
import nl.plein.audit.log.Seal;
import nl.plein.persistence.audit.ActorRow;
import nl.plein.persistence.audit.AuditEventRepository;
import nl.plein.persistence.audit.AuditRow;
import nl.plein.persistence.shared.Cursor;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import nl.plein.security.permission.Unrecorded;

/** The log, for who reviews it. */
@Stateless
@Boundary
public class AuditLogBoundary {

    /** Events of a page. */
    public static final int PAGE = 50;

    private static final int MOST_PEOPLE = 20;

    @Inject
    AuditEventRepository events;

    @Inject
    Publisher publisher;

    @Inject
    LogExport export;

    @Inject
    Seal seal;

    @Inject
    CurrentAccount me;

    /** A page of events that answer the question, newest first. */
    @Requires(Right.AUDIT_READ)
    public LogPage read(ReadLog question) {
        var found = new ArrayList<>(
                question.older()
                        ? events.before(question.filter(), question.place(), PAGE + 1)
                        : events.after(question.filter(), question.place(), PAGE + 1));
        boolean more = found.size() > PAGE;
        if (more) {
            found.remove(PAGE);
        }
        if (!question.older()) {
            Collections.reverse(found);
        }
        boolean newer = question.older() ? !question.place().equals(Cursor.NEWEST) : more;
        boolean older = !question.older() || more;
        return new LogPage(lines(found), newer ? first(found) : null, older ? last(found) : null);
    }

    /** People of whom the name or the mail address has these words in it. */
    @Requires(Right.AUDIT_READ)
    public List<ActorRow> people(String words) {
        return events.people(words, MOST_PEOPLE);
    }

    /** What is needed to check the log elsewhere. */
    @Requires(value = Right.AUDIT_READ, somewhere = true)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Unrecorded("a checkpoint is the log itself, not something that happened")
    public LogProof proof() {
        var newest = publisher.newest();
        return new LogProof(seal.origin(), seal.verificationKey(), newest.size(), newest.made());
    }

    /** Records that the log is exported; the ticket lets it happen. */
    @Requires(Right.AUDIT_READ)
    public ExportTicket export(ExportLog question) {
        return new ExportTicket(question.filter(), me.standing().ref().toString());
    }

    /** Writes what the ticket is for, as a zip. */
    @Open("the ticket was given for a right that was checked, and recorded")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Unrecorded("the export was recorded when the ticket was given; it may seal what came since")
    public void write(ExportTicket ticket, OutputStream out) throws IOException {
        export.write(ticket.filter(), ticket.requester(), out);
    }

    /** The newest checkpoint as a signed note. */
    @Open("a checkpoint names nobody, and is worth more the more people keep it")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Unrecorded("a checkpoint is the log itself, not something that happened")
    public String checkpoint() {
        return publisher.newest().note();
    }

    private List<LogLine> lines(List<AuditRow> rows) {
        long covered = publisher.covered();
        return rows.stream().map(row -> line(row, covered)).toList();
    }

    private static LogLine line(AuditRow row, long covered) {
        boolean signed = row.seq() != null && row.seq() < covered;
        return new LogLine(row.seq(), signed, row.facts(), Promise.of(row), detail(row.detail()));
    }

    private static Map<String, String> detail(String canonical) {
        var detail = new TreeMap<String, String>();
        if (canonical != null) {
            try (var reader = Json.createReader(new StringReader(canonical))) {
                reader.readObject().forEach((name, value) -> detail.put(name, ((JsonString) value).getString()));
            }
        }
        return detail;
    }

    private static Cursor first(List<AuditRow> rows) {
        return rows.isEmpty() ? null : cursor(rows.get(0));
    }

    private static Cursor last(List<AuditRow> rows) {
        return rows.isEmpty() ? null : cursor(rows.get(rows.size() - 1));
    }

    private static Cursor cursor(AuditRow row) {
        return new Cursor(row.facts().at(), row.id());
    }
}
