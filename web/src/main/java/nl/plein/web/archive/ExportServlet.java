package nl.plein.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.ejb.archive.ArchiveBoundary;
import nl.plein.ejb.archive.DownloadExport;
import nl.plein.ejb.archive.ExportPart;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.FileAnswer;

/** {@code /archive/download/<job>/<part>}: the files of an export, streamed, for who may have them. */
@WebServlet("/archive/download/*")
public class ExportServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/(" + Asked.REF + ")/(container|slip|slip_data)");

    @Inject
    transient ArchiveBoundary archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NoSuchThing(new Target(ObjectType.EXPORT, new UUID(0, 0)));
        }
        var job = new JobId(UUID.fromString(path.group(1)));
        var part = ExportPart.valueOf(path.group(2).toUpperCase(Locale.ROOT));
        FileAnswer.send(request, response, archive.download(new DownloadExport(job, part)));
    }
}
