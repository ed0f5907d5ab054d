package nl.plein.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.plein.ejb.session.PasswordAnswer;
import nl.plein.ejb.session.PasswordBoundary;
import nl.plein.security.session.InnerPath;
import nl.plein.web.guard.Devices;

/** Signing in by password, in the demo. */
@Named
@RequestScoped
public class SessionLocalBean {

    @Inject
    PasswordBoundary passwords;

    @Inject
    HttpServletRequest request;

    private String name;
    private String password;

    /** Tries it; the answer says how it went. */
    public void signIn() {
        var device = Devices.value(request);
        var answer =
                passwords.signIn(name, password.toCharArray(), request.getRemoteAddr(), Devices.of(request, device));
        if (answer instanceof PasswordAnswer.SignedIn in) {
            FacesAnswer.signedIn(in.token(), device, InnerPath.of(request.getParameter("target")));
        } else if (answer instanceof PasswordAnswer.Wait wait) {
            FacesAnswer.pause(wait.time().toSeconds() + 1);
        } else {
            FacesAnswer.wrong();
        }
    }

    /** Whether who is signed in already proves it anew. */
    public boolean isAgain() {
        return request.getParameter("again") != null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
