package nl.plein.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import nl.plein.web.guard.OneMoment;

/**
 * {@code <plein:load action="#{bean.load}"/>}, first in a reading page: the bean reads what the page shows, or refuses,
 * before anything of it is made. Not when a form was posted, whose action decides what is read. For pages that only
 * show, in place of {@code f:viewAction}, which walks through all phases with a page of its own first.
 */
public class LoadHandler extends TagHandler {

    /** Stands for the one there is: Facelets knows no injection. */
    private static final class Found {
        static final OneMoment MOMENT = CDI.current().select(OneMoment.class).get();
    }

    private final TagAttribute action = getRequiredAttribute("action");

    public LoadHandler(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        if (!context.getFacesContext().isPostback()) {
            var load = action.getMethodExpression(context, null, new Class<?>[0]);
            Found.MOMENT.read(() -> load.invoke(context, new Object[0]));
        }
    }
}
