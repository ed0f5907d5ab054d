package nl.plein.web.guard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The value for the hidden field {@code csrf}. Its cookie is set when a form asks for it, and not before (GRD-5.2). */
@Named("csrf")
@RequestScoped
public class CsrfBean {

    @Inject
    FormTokens tokens;

    @Inject
    CurrentSite site;

    private HttpServletRequest request;
    private HttpServletResponse response;
    private String token;

    void serve(HttpServletRequest asked, HttpServletResponse answer) {
        request = asked;
        response = answer;
    }

    /** The value of this browser; a new one when it has none, or one that is not ours. */
    public String getToken() {
        if (token == null) {
            token = Cookies.CSRF
                    .of(request)
                    .filter(value -> tokens.get().ours(value, site.host()))
                    .orElseGet(this::fresh);
        }
        return token;
    }

    private String fresh() {
        if (response.isCommitted()) {
            throw new IllegalStateException("a form came too late in the page to set its cookie");
        }
        var made = tokens.get().fresh(site.host());
        Cookies.CSRF.give(response, made);
        return made;
    }
}
