package nl.plein.web.document;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.UUID;
import java.util.stream.Stream;
import nl.plein.ejb.document.AttachDocument;
import nl.plein.ejb.document.DocumentBoundary;
import nl.plein.ejb.document.LoseUpload;
import nl.plein.ejb.document.NotKept;
import nl.plein.ejb.document.RefuseUpload;
import nl.plein.ejb.document.UploadDocument;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.document.DocumentRow;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.FaultServlet;
import nl.plein.web.faces.Reference;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.Language;
import nl.plein.web.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /upload}: takes one file. Scripts get JSON; a form without script is sent back to the item that it names.
 */
@WebServlet("/upload")
@MultipartConfig
public class UploadServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(UploadServlet.class);
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient DocumentBoundary documents;

    @Inject
    transient CurrentSite current;

    @Inject
    transient Asked asked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            var document = take(request);
            if (FaultServlet.scripted(request)) {
                answer(response, document);
            } else {
                attach(request, response, document);
            }
        } catch (Refusal refused) {
            if (!FaultServlet.scripted(request)) {
                throw refused;
            }
            say(request, response, UNPROCESSABLE, refused);
        } catch (NotKept lost) {
            var reference = Reference.fresh();
            LOG.error("reference {} at {}", reference, request.getRequestURI(), lost);
            var said = new Refusal("document.store", reference);
            if (FaultServlet.scripted(request)) {
                say(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, said);
            } else {
                FaultServlet.broken(request, response, said, reference);
            }
        }
    }

    private DocumentRow take(HttpServletRequest request) throws IOException {
        var site = current.site();
        var part = part(request, site);
        if (part == null) {
            documents.refuse(new RefuseUpload(site.siteId(), "document.none"));
        }
        return documents.upload(new UploadDocument(
                site.siteId(),
                site.id(),
                new DocumentId(UUID.randomUUID()),
                part.getSubmittedFileName(),
                part.getSize(),
                part::getInputStream));
    }

    /** The file of the form; what the server could not receive whole is refused with an event. */
    private Part part(HttpServletRequest request, SiteRow site) {
        try {
            return request.getPart("file");
        } catch (ServletException otherForm) { // it carries no files
            log("a form without a file was sent: " + otherForm.getMessage());
        } catch (IllegalStateException tooLarge) {
            log("an upload over the limit was not received: " + tooLarge.getMessage());
            documents.refuse(new RefuseUpload(site.siteId(), "document.large"));
        } catch (IOException broken) {
            giveUp(site, broken);
        } catch (RuntimeException wrapped) {
            if (!(wrapped.getCause() instanceof IOException broken)) { // the server wraps what broke while it received
                throw wrapped;
            }
            giveUp(site, broken);
        }
        return null;
    }

    private void giveUp(SiteRow site, IOException broken) {
        if (ofTheDisk(broken)) {
            documents.lose(new LoseUpload(site.siteId(), broken));
        }
        log("an upload was cut off: " + broken.getMessage());
        documents.refuse(new RefuseUpload(site.siteId(), "document.cut"));
    }

    /** The server sets down what it receives: whether that broke, or the line to the browser, only the trace tells. */
    private static boolean ofTheDisk(IOException broken) {
        return broken instanceof FileSystemException
                || Stream.of(broken.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith("sun.nio.ch.FileChannel"));
    }

    private void attach(HttpServletRequest request, HttpServletResponse response, DocumentRow document)
            throws IOException {
        var item = new ItemId(asked.named("item"));
        documents.attach(new AttachDocument(current.number(), item, new DocumentId(UUID.fromString(document.ref()))));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/item/" + item.value());
    }

    private static void answer(HttpServletResponse response, DocumentRow document) throws IOException {
        var json = Json.createObjectBuilder()
                .add("ref", document.ref())
                .add("name", document.name())
                .add("size", document.size())
                .add("picture", document.mediaType().startsWith("image/"))
                .build();
        write(response, HttpServletResponse.SC_CREATED, json.toString());
    }

    private static void say(HttpServletRequest request, HttpServletResponse response, int status, Refusal refused)
            throws IOException {
        var said = Texts.in(Language.of(request)).say(refused.messageKey(), refused.details());
        write(
                response,
                status,
                Json.createObjectBuilder().add("error", said).build().toString());
    }

    private static void write(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json);
    }
}
