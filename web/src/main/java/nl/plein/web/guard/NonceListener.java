package nl.plein.web.guard;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.context.PrimeFacesContext;

/**
 * Makes one nonce out of two: PrimeFaces chooses its own for a page, so the policy of a page names that one, and so
 * does the attribute from which our own scripts take theirs (GRD-2.1).
 */
public class NonceListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            forgetFormerNonce(event);
        }
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (event.getPhaseId() != PhaseId.RENDER_RESPONSE
                || context.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        var nonce = PrimeFacesContext.getCspState(context).getNonce();
        var external = context.getExternalContext();
        ((HttpServletRequest) external.getRequest()).setAttribute(ContentPolicy.NONCE, nonce);
        ((HttpServletResponse) external.getResponse()).setHeader(ContentPolicy.HEADER, ContentPolicy.page(nonce));
    }

    /** A whole page that is rendered again after a post has a nonce of its own, not that of the page before. */
    private static void forgetFormerNonce(PhaseEvent event) {
        var context = event.getFacesContext();
        var root = context.getViewRoot();
        if (root == null || context.getPartialViewContext().isAjaxRequest() || root.getViewMap(false) == null) {
            return;
        }
        root.getViewMap(false).remove(NoncedRequest.PARAMETER);
    }
}
