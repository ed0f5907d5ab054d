package nl.plein.web.faces;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import nl.plein.security.Refusal;

/**
 * Does what a button says only while it still says so (FACE-1.15). A button in a list is found again by the number of
 * its row: when the list changed since the page was shown, that row is about somebody else. The words of such buttons
 * name whom they are about, and a browser sends the words of the button that was pressed.
 */
public class PressedButton implements ActionListener {

    private static final String LIST = "facelets.ui.Repeat";

    private final ActionListener faces;

    public PressedButton(ActionListener faces) {
        this.faces = faces;
    }

    @Override
    public void processAction(ActionEvent event) {
        LateButton.found(FacesContext.getCurrentInstance());
        if (event.getComponent() instanceof UICommand button
                && inList(button)
                && !said(button).equals(says(button))) {
            LateButton.record(FacesContext.getCurrentInstance());
            throw new Refusal("shared.list.changed");
        }
        faces.processAction(event);
    }

    private static boolean inList(UIComponent inner) {
        var outer = inner.getParent();
        return outer != null && (LIST.equals(outer.getRendererType()) || inList(outer));
    }

    private static String said(UICommand button) {
        var context = FacesContext.getCurrentInstance();
        return context.getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(button.getClientId(context), says(button));
    }

    private static String says(UICommand button) {
        return String.valueOf(button.getValue());
    }
}
