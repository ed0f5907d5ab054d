package nl.plein.web.guard;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.csp.CspException;
import org.primefaces.csp.CspState;

/**
 * The nonce that PrimeFaces writes into a page: that of the policy of this very answer. PrimeFaces' own would need a
 * session for every page, and would break off forms that were posted from a page without its scripts. Answers to its
 * scripts go on with the nonce of their page.
 */
class OneNonce extends CspState {

    private final FacesContext context;

    OneNonce(FacesContext context) {
        super(context);
        this.context = context;
        setInitialized(true); // so it adds no header: the policy is that of HeadersFilter
    }

    @Override
    public String getNonce() throws CspException {
        if (context.getPartialViewContext().isAjaxRequest()) {
            return super.getNonce();
        }
        return (String)
                ((HttpServletRequest) context.getExternalContext().getRequest()).getAttribute(ContentPolicy.NONCE);
    }
}
