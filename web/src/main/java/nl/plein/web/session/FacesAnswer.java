package nl.plein.web.session;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.plein.web.faces.Messages;
import nl.plein.web.guard.Cookies;

/** What the password page answers, in terms of HTTP. */
final class FacesAnswer {

    private static final int TOO_MANY = 429;

    private FacesAnswer() {}

    /** The browser gets its cookies and goes on. */
    static void signedIn(String token, String device, String path) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var response = (HttpServletResponse) external.getResponse();
        Cookies.SESSION.give(response, token);
        Cookies.DEVICE.give(response, device);
        try {
            external.redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the browser was gone after signing in", e);
        }
    }

    static void wrong() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        Messages.warn("session.local.wrong");
    }

    static void pause(long seconds) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(TOO_MANY);
        external.setResponseHeader("Retry-After", String.valueOf(seconds));
        Messages.warn("session.local.wait", seconds);
    }
}
