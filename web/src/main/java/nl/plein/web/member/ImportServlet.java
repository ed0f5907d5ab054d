package nl.plein.web.member;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.plein.ejb.member.ImportBoundary;
import nl.plein.ejb.member.PrepareImport;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.web.faces.SentFile;
import nl.plein.web.guard.CurrentSite;

/** {@code POST /import.csv}: the first step of bringing people by a file. */
@WebServlet("/import.csv")
@MultipartConfig
public class ImportServlet extends HttpServlet {

    private static final int LARGEST = 3_000_001;

    @Inject
    transient ImportBoundary imports;

    @Inject
    transient CurrentSite current;

    @Inject
    transient SentFile sent;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var list = UUID.randomUUID();
        var site = new Target(ObjectType.SITE, current.site().siteId().value());
        var part = sent.in(request, Action.SITE_MEMBER_IMPORT_PREPARE, site);
        var bytes = part.isEmpty() ? new byte[0] : part.get().getInputStream().readNBytes(LARGEST);
        imports.prepare(new PrepareImport(current.site(), list, bytes, request.getParameter("message")));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/manage/members/import?list=" + list);
    }
}
