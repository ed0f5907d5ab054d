package nl.plein.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.ejb.document.DocumentBoundary;
import nl.plein.ejb.document.Download;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.FileAnswer;

/**
 * {@code /document/<ref>}: the bytes of a document, for who may have them. They never render as a page of ours:
 * pictures are shown, everything else is saved, and nothing in them runs.
 */
@WebServlet("/document/*")
public class DocumentServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/(" + Asked.REF + ")");

    @Inject
    transient DocumentBoundary documents;

    @Inject
    transient CurrentSite current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getPathInfo() != null && request.getPathInfo().endsWith(".xml")) {
            getServletContext().getNamedDispatcher("metadata").forward(request, response);
            return;
        }
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var id = new DocumentId(UUID.fromString(path.group(1)));
            send(request, response, documents.download(current.number(), id));
        } catch (NoSuchThing missing) {
            log("not there for who asks: " + missing.target());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Download granted) throws IOException {
        new FileAnswer(granted.name(), granted.mediaType(), granted.picture()).head(response);
        response.setContentLengthLong(granted.size());
        if (!"HEAD".equals(request.getMethod())) {
            try (var bytes = documents.bytes(granted)) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }
}
