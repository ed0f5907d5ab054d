package nl.plein.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code <plein:load action="#{bean.load}"/>}, first in a reading page: the bean reads what the page shows, or refuses,
 * before anything of it is made. Not when a form was posted, whose action decides what is read. For pages that only
 * show, in place of {@code f:viewAction}, which walks through all phases with a page of its own first.
 */
public class LoadHandler extends TagHandler {

    private final TagAttribute action = getRequiredAttribute("action");

    public LoadHandler(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        if (!context.getFacesContext().isPostback()) {
            action.getMethodExpression(context, null, new Class<?>[0]).invoke(context, new Object[0]);
        }
    }
}
