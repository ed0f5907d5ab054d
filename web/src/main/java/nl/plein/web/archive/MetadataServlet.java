package nl.plein.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.ejb.archive.MetadataBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.FileAnswer;

/** {@code /item/<ref>/mdto.xml}: the archive metadata of an item; all other addresses of an item are pages. */
@WebServlet("/item/*")
public class MetadataServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/(" + Asked.REF + ")/mdto\\.xml");

    @Inject
    transient MetadataBoundary metadata;

    @Inject
    transient CurrentSite current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NoSuchThing(new Target(ObjectType.ITEM, new UUID(0, 0)));
        }
        var xml = metadata.ofItem(current.number(), new ItemId(UUID.fromString(path.group(1))));
        FileAnswer.saved(path.group(1) + ".mdto.xml", "application/xml; charset=UTF-8")
                .head(response);
        response.setContentLength(xml.length);
        response.getOutputStream().write(xml);
    }
}
