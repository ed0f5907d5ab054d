package nl.plein.web.auditlog;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.plein.ejb.auditlog.AuditLogBoundary;
import nl.plein.ejb.auditlog.ExportLog;
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.persistence.audit.Action;
import nl.plein.web.guard.FileAnswer;

/** Downloads of the log with its proof: recorded first, then streamed. */
@WebServlet("/audit/export")
public class AuditExportServlet extends HttpServlet {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    @Inject
    transient AuditLogBoundary log;

    @Inject
    transient AuditScope scope;

    @Inject
    transient FaultBoundary faults;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = AuditQuestion.of(request);
        if (question.wrong() != null) {
            faults.formRefused(Action.ADMIN_LOG_EXPORT, null, List.of(question.wrong()));
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var ticket = log.export(new ExportLog(scope.within(question.filter())));
        FileAnswer.saved("plein-audit-" + NAME.format(clock.instant()) + ".zip", "application/zip")
                .head(response);
        log.write(ticket, response.getOutputStream());
    }
}
