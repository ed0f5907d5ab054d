package nl.plein.web.faces;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers where the files of pages lie. Each answer asks for a dozen of them, and Faces looks for each anew: in the
 * folders of a language that we do not have, with an exception for each. What is asked for is named by our own pages.
 */
public class KnownViews extends ResourceHandlerWrapper {

    private final Map<String, ViewResource> known = new ConcurrentHashMap<>();

    public KnownViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String name) {
        var found = known.get(name);
        if (found == null) {
            found = super.createViewResource(context, name);
            if (found != null) {
                known.put(name, found);
            }
        }
        return found;
    }
}
