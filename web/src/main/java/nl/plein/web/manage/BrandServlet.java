package nl.plein.web.manage;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.plein.ejb.site.ChangePicture;
import nl.plein.ejb.site.ChangePicture.Kind;
import nl.plein.ejb.site.SiteLookBoundary;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.Refusal;
import nl.plein.web.faces.SentFile;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/** Logo and icon of a site: {@code /brand/logo/<hash>.png}; a form of its managers posts them to {@code /brand}. */
@WebServlet({"/brand", "/brand/*"})
@MultipartConfig
public class BrandServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/(logo|icon)/([0-9a-f]{64})\\.png");
    private static final long LARGEST = 5_242_880;

    @Inject
    transient SiteLookBoundary looks;

    @Inject
    transient CurrentSite current;

    @Inject
    transient Hosts hosts;

    @Inject
    transient SentFile sent;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches() || !current.onSite() || !path.group(2).equals(chosen(path.group(1)))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/png");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        try (var bytes = looks.bytes(path.group(2))) {
            bytes.transferTo(response.getOutputStream());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var target = new Target(ObjectType.SITE, current.site().siteId().value());
        var part = sent.in(request, Action.ADMIN_THEME_CHANGE, target)
                .orElseThrow(() -> sent.refused(new Refusal("site.picture.none"), Action.ADMIN_THEME_CHANGE, target));
        if (part.getSize() > LARGEST) {
            var heavy = new Refusal("site.picture.heavy", LARGEST / 1_048_576);
            throw sent.refused(heavy, Action.ADMIN_THEME_CHANGE, target);
        }
        var kind = "icon".equals(request.getParameter("kind")) ? Kind.ICON : Kind.LOGO;
        looks.picture(new ChangePicture(current.site().siteId(), kind, part::getInputStream));
        hosts.forget();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/manage/look");
    }

    private String chosen(String kind) {
        return current.choice("icon".equals(kind) ? SiteSetting.ICON : SiteSetting.LOGO);
    }
}
