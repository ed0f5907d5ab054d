package nl.plein.web.guard;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContextFactory;

/**
 * Leaves the context of PrimeFaces away where PrimeFaces draws nothing (GRD-2.4). Named in faces-config.xml, so that it
 * comes after PrimeFaces' own factory and can step over it.
 */
public class PrimeFacesFactory extends FacesContextFactory {

    private static final String PAGES = "/pages/";
    private static final String DRAWN_ON = "/pages/manage/";

    private final FacesContextFactory plain;

    public PrimeFacesFactory(FacesContextFactory wrapped) {
        super(wrapped);
        if (!(wrapped instanceof PrimeFacesContextFactory)) {
            throw new IllegalStateException("PrimeFaces' own factory is expected right before this one: " + wrapped);
        }
        plain = wrapped.getWrapped();
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        var factory = isPlain(request) ? plain : getWrapped();
        return factory.getFacesContext(context, request, response, lifecycle);
    }

    private static boolean isPlain(Object request) {
        return request instanceof HttpServletRequest asked
                && asked.getServletPath().startsWith(PAGES)
                && !asked.getServletPath().startsWith(DRAWN_ON);
    }
}
