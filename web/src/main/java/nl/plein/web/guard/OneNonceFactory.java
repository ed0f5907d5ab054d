package nl.plein.web.guard;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.csp.CspState;

/**
 * Gives PrimeFaces the nonce of our policy before it can choose one of its own (GRD-2.1). Named under META-INF/services
 * and not in faces-config.xml, so that it comes before PrimeFaces' own factory.
 */
public class OneNonceFactory extends FacesContextFactory {

    public OneNonceFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        var made = getWrapped().getFacesContext(context, request, response, lifecycle);
        made.getAttributes().put(CspState.class.getName(), new OneNonce(made));
        return made;
    }
}
