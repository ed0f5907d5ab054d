package nl.plein.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.ejb.document.DocumentBoundary;
import nl.plein.ejb.document.Download;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

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
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
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
        head(response, granted);
        if (!"HEAD".equals(request.getMethod())) {
            try (var bytes = documents.bytes(granted)) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }

    private static void head(HttpServletResponse response, Download granted) {
        response.setContentType(granted.mediaType());
        response.setContentLengthLong(granted.size());
        response.setHeader("Content-Disposition", disposition(granted));
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "private, no-store");
    }

    /** RFC 6266: a plain name for old programs, the real one encoded (RFC 8187). */
    static String disposition(Download granted) {
        var plain = granted.name().replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(granted.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (granted.picture() ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''"
                + encoded;
    }
}
