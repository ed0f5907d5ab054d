package nl.plein.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.plein.ejb.signin.AwayProvider;
import nl.plein.security.session.InnerPath;

/** The page for whoever wants to sign in by a provider that does not answer. */
@Named
@RequestScoped
public class SigninAwayBean {

    @Inject
    HttpServletRequest request;

    public AwayProvider getAway() {
        return (AwayProvider) request.getAttribute(SamlStartServlet.AWAY);
    }

    /** The same way once more. */
    public String getAgain() {
        return "/saml/start?provider=" + encoded(request.getParameter("provider")) + "&target="
                + encoded(InnerPath.of(request.getParameter("target")));
    }

    /** To the provider whatever we see from here: the person's browser may know a way that this server does not. */
    public String getAnyway() {
        return getAgain() + "&anyway=1";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
