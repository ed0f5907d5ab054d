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

    /** A button that shows a sign in the place of its words has them beside it in the form. */
    private static String said(UICommand button) {
        var context = FacesContext.getCurrentInstance();
        var sent = context.getExternalContext().getRequestParameterMap();
        var id = button.getClientId(context);
        return sent.getOrDefault(words(button) == null ? id : id + "-words", says(button));
    }

    private static String says(UICommand button) {
        var words = words(button);
        return words == null ? String.valueOf(button.getValue()) : words;
    }

    /** The words in the place of which a sign is shown, or null. */
    private static String words(UICommand button) {
        return (String) button.getAttributes().get("title");
    }
}
