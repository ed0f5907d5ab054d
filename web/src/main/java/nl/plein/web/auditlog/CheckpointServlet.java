package nl.plein.web.auditlog;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.auditlog.AuditLogBoundary;

/** The newest checkpoint for everybody, so that anybody can keep it. */
@WebServlet("/audit/checkpoint")
public class CheckpointServlet extends HttpServlet {

    @Inject
    transient AuditLogBoundary log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var note = log.checkpoint();
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(note);
    }
}
