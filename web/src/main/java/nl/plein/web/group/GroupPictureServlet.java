package nl.plein.web.group;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.ejb.group.GroupLookBoundary;
import nl.plein.ejb.group.ShowGroupPicture;
import nl.plein.ejb.group.ShowGroupPicture.Kind;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.SentFile;
import nl.plein.web.guard.CurrentSite;

/**
 * Pictures of a group: {@code /group-picture/<ref>/<hash>.jpg}; its owners post them to
 * {@code /group-picture/<ref>/icon} and {@code /group-picture/<ref>/cover}.
 */
@WebServlet("/group-picture/*")
@MultipartConfig
public class GroupPictureServlet extends HttpServlet {

    private static final Pattern SHOWN = Pattern.compile("/(" + Asked.REF + ")/([0-9a-f]{64})\\.jpg");
    private static final Pattern SENT = Pattern.compile("/(" + Asked.REF + ")/(icon|cover)");

    @Inject
    transient GroupLookBoundary looks;

    @Inject
    transient CurrentSite current;

    @Inject
    transient SentFile sent;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = SHOWN.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches() || !current.onSite()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (var bytes = looks.bytes(current.number(), new GroupId(UUID.fromString(path.group(1))), path.group(2))) {
            response.setContentType("image/jpeg");
            response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
            bytes.transferTo(response.getOutputStream());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = SENT.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches() || !current.onSite()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var group = new GroupId(UUID.fromString(path.group(1)));
        var kind = "icon".equals(path.group(2)) ? Kind.ICON : Kind.COVER;
        var part = picture(request, new Target(ObjectType.GROUP, group.value()));
        looks.show(new ShowGroupPicture(
                current.number(), group, kind, part::getInputStream, request.getParameter("words")));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/group/" + group.value() + "/look");
    }

    private Part picture(HttpServletRequest request, Target target) {
        var heavy = new Refusal("group.look.heavy", SentFile.HEAVIEST);
        return sent.picture(request, Action.GROUP_CHANGE, target, new Refusal("group.look.none"), heavy);
    }
}
