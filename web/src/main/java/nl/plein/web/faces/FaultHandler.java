package nl.plein.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.plein.persistence.shared.FullDatabase;
import nl.plein.security.Refusal;
import nl.plein.security.session.Proof;
import nl.plein.web.guard.RefusedForms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where pages meet exceptions. A posted form is shown again with what was typed and a sentence above it;
 * a page that could not be made at all becomes the error page.
 */
public class FaultHandler extends ExceptionHandlerWrapper {

    /** Refusals that only ask for something first, and the way to that. */
    private static final Map<String, String> WAYS = Map.of("signin.needed", "/signin?to=", Proof.NEEDED, "/prove?to=");

    private static final String RESOURCES = "/jakarta.faces.resource";

    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

    public FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var context = FacesContext.getCurrentInstance();
        for (var queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext(); ) {
            var meaning = Fault.meaning(queued.next().getContext().getException());
            queued.remove();
            try {
                answer(context, meaning);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable meaning) throws IOException {
        if (RESOURCES.equals(request(context).getServletPath())) { // Faces takes the name of no file for a page
            error(context, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        switch (Fault.of(meaning)) {
            case REFUSED -> refuse(context, (Refusal) meaning);
            case MISSING -> missing(context);
            default -> broken(context, meaning);
        }
    }

    private static void refuse(FacesContext context, Refusal refusal) throws IOException {
        var way = WAYS.get(refusal.messageKey());
        if (way != null && !context.isPostback()) {
            String wanted = URLEncoder.encode(address(context), StandardCharsets.UTF_8);
            context.getExternalContext().redirect(way + wanted);
            context.responseComplete();
        } else if (canShowAgain(context)) {
            var field = new SentForm(context).fieldOf(refusal.messageKey()).orElse(null);
            Messages.wrong(field, refusal.messageKey(), refusal.details());
        } else {
            request(context).setAttribute(RefusedForms.SAID, refusal);
            error(context, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void missing(FacesContext context) throws IOException {
        if (!FaultServlet.movedOn(request(context), (HttpServletResponse)
                context.getExternalContext().getResponse())) {
            error(context, HttpServletResponse.SC_NOT_FOUND);
        }
        context.responseComplete();
    }

    private static void broken(FacesContext context, Throwable cause) throws IOException {
        String reference = Reference.fresh();
        LOG.error("reference {} at {}", reference, address(context), cause);
        boolean full = FullDatabase.causes(cause);
        if (canShowAgain(context)) {
            Messages.warn(full ? "shared.fault.full" : "shared.fault.kept", reference);
            if (!context.getPartialViewContext().isAjaxRequest()) {
                context.getExternalContext().setResponseStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        } else {
            request(context).setAttribute(FaultServlet.REFERENCE, reference);
            request(context).setAttribute(RefusedForms.SAID, full ? new Refusal("shared.fault.full.page") : null);
            error(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void error(FacesContext context, int status) throws IOException {
        if (!context.getExternalContext().isResponseCommitted()) {
            context.getExternalContext().responseSendError(status, null);
        }
        context.responseComplete();
    }

    /** Whether there is a form that was sent, and the page around it has yet to be written. */
    private static boolean canShowAgain(FacesContext context) {
        return context.isPostback()
                && context.getViewRoot() != null
                && !PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId());
    }

    private static String address(FacesContext context) {
        var shown = (String) request(context).getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        var info = (String) request(context).getAttribute(RequestDispatcher.FORWARD_PATH_INFO);
        var query = (String) request(context).getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return (shown == null ? "/" : shown) + (info == null ? "" : info) + (query == null ? "" : "?" + query);
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
