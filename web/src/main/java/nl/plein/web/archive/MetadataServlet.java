package nl.plein.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.ejb.archive.MetadataBoundary;
import nl.plein.ejb.archive.MetadataDetails;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.FileAnswer;

/**
 * {@code /item/<ref>/mdto.xml}, {@code /group/<ref>/mdto.xml}, {@code /document/<ref>/mdto.xml} and, of the bytes of a
 * document, {@code /document/<ref>/bestand.mdto.xml}: archive metadata as XML. All other addresses of items and groups
 * are pages. Addresses of documents come by way of the servlet that has them.
 */
@WebServlet(
        name = "metadata",
        urlPatterns = {"/item/*", "/group/*"})
public class MetadataServlet extends HttpServlet {

    private static final Pattern PATH =
            Pattern.compile("/(item|group|document)/(" + Asked.REF + ")/((?:bestand\\.)?mdto\\.xml)");

    @Inject
    transient MetadataBoundary metadata;

    @Inject
    transient CurrentSite current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var info = request.getPathInfo() == null ? "" : request.getPathInfo();
        var path = PATH.matcher(request.getServletPath() + info);
        var sheet = path.matches() ? sheet(path.group(1), path.group(2), path.group(3)) : null;
        if (sheet == null) {
            throw new NoSuchThing(new Target(ObjectType.ITEM, new UUID(0, 0)));
        }
        var xml = sheet.xml().getBytes(StandardCharsets.UTF_8);
        FileAnswer.saved(path.group(2) + "." + path.group(3), "application/xml; charset=UTF-8")
                .head(response);
        response.setContentLength(xml.length);
        response.getOutputStream().write(xml);
    }

    private MetadataDetails.Sheet sheet(String kind, String ref, String file) {
        var details = details(kind, UUID.fromString(ref));
        return file.startsWith("bestand") ? details.bytes() : details.about();
    }

    private MetadataDetails details(String kind, UUID ref) {
        return switch (kind) {
            case "item" -> metadata.item(current.number(), new ItemId(ref));
            case "group" -> metadata.group(current.number(), new GroupId(ref));
            default -> metadata.document(current.number(), new DocumentId(ref));
        };
    }
}
