package nl.plein.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.plein.ejb.people.ChangePortrait;
import nl.plein.ejb.people.PortraitBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.web.faces.SentFile;
import nl.plein.web.guard.CurrentSite;

/** Pictures of people: {@code /portrait/<hash>.jpg}; one posts one's own to {@code /portrait}. */
@WebServlet({"/portrait", "/portrait/*"})
@MultipartConfig
public class PortraitServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{64})\\.jpg");

    @Inject
    transient PortraitBoundary portraits;

    @Inject
    transient CurrentSite current;

    @Inject
    transient CurrentAccount me;

    @Inject
    transient SentFile sent;

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
        if (!me.signedIn()) {
            throw sent.refused(new Refusal("signin.needed"), Action.ACCOUNT_PROFILE_CHANGE, null);
        }
        var own = new AccountId(me.standing().ref());
        if (!files(request) && "none".equals(request.getParameter("what"))) {
            portraits.change(new ChangePortrait(own, null));
        } else {
            portraits.change(new ChangePortrait(own, picture(request, own)::getInputStream));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/profile");
    }

    private static boolean files(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private Part picture(HttpServletRequest request, AccountId own) {
        var target = new Target(ObjectType.ACCOUNT, own.value());
        var none = new Refusal("people.portrait.none");
        var heavy = new Refusal("people.portrait.heavy", SentFile.HEAVIEST);
        return sent.picture(request, Action.ACCOUNT_PROFILE_CHANGE, target, none, heavy);
    }
}
