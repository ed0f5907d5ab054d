package nl.plein.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one page for every refused sign-in: it shows a code and no reason, or says that the person cancelled. */
@Named
@RequestScoped
public class SigninRefusedBean {

    private static final Pattern CODE = Pattern.compile("[2-9B-DF-HJ-NP-TV-XZ]{8}");

    @Inject
    HttpServletRequest request;

    public boolean isCancelled() {
        return request.getParameter("cancelled") != null;
    }

    /** Whether two factors were demanded and not shown. */
    public boolean isFactors() {
        return request.getParameter("factors") != null;
    }

    /** Whether the account is blocked. */
    public boolean isBlocked() {
        return request.getParameter("blocked") != null;
    }

    /** Whether trying again can help. */
    public boolean isPassing() {
        return !isFactors() && !isBlocked();
    }

    /** What the page is called. */
    public String getTitle() {
        if (isFactors()) {
            return "signin.factors.title";
        }
        if (isBlocked()) {
            return "signin.blocked.title";
        }
        return isCancelled() ? "signin.cancelled.title" : "signin.refused.title";
    }

    /** The code, if it can be one of ours; empty otherwise, so that nobody writes on our page. */
    public String getCode() {
        return Optional.ofNullable(request.getParameter("code"))
                .filter(code -> CODE.matcher(code).matches())
                .orElse("");
    }
}
