package nl.plein.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.plein.ejb.people.ChangePortrait;
import nl.plein.ejb.people.PortraitBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.web.guard.CurrentSite;

/** Pictures of people: {@code /portrait/<hash>.jpg}; one posts one's own to {@code /portrait}. */
@WebServlet({"/portrait", "/portrait/*"})
@MultipartConfig
public class PortraitServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{64})\\.jpg");
    private static final long LARGEST = 10_485_760;

    @Inject
    transient PortraitBoundary portraits;

    @Inject
    transient CurrentSite current;

    @Inject
    transient CurrentAccount me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches() || !current.onSite()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (var bytes = portraits.bytes(current.site(), path.group(1))) {
            response.setContentType("image/jpeg");
            response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
            bytes.transferTo(response.getOutputStream());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        me.id();
        var own = new AccountId(me.standing().ref());
        if ("none".equals(request.getParameter("what"))) {
            portraits.change(new ChangePortrait(own, null));
        } else {
            var part = request.getPart("file");
            if (part == null || part.getSize() == 0) {
                throw new Refusal("people.portrait.none");
            }
            if (part.getSize() > LARGEST) {
                throw new Refusal("people.portrait.heavy", LARGEST / 1_048_576);
            }
            portraits.change(new ChangePortrait(own, part::getInputStream));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/profile");
    }
}
