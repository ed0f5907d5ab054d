package nl.plein.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.plein.web.text.Language;

/** Speaks the person's language, and posts forms to the address in the address bar. */
public class PleinViewHandler extends ViewHandlerWrapper {

    public PleinViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of(request(context)).locale();
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var shown = (String) request(context).getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean self = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        if (shown == null || !self) {
            return super.getActionURL(context, viewId);
        }
        var query = (String) request(context).getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? shown : shown + "?" + query;
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
