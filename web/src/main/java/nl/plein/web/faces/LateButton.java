package nl.plein.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.persistence.audit.Action;

/**
 * Tells whoever pressed a button that is gone by then (FACE-1.16). Faces builds the page anew when a form comes in;
 * when the request was answered, or the list became empty, there is no button to do anything, and without this the page
 * would come back as if nothing had been pressed.
 */
public class LateButton implements PhaseListener {

    private static final String FOUND = LateButton.class.getName();

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (context.isPostback()
                && !context.getResponseComplete()
                && !context.getAttributes().containsKey(FOUND)) {
            record(context);
            Messages.warn("shared.list.changed");
        }
    }

    /** The button that was pressed is there. */
    static void found(FacesContext context) {
        context.getAttributes().put(FOUND, true);
    }

    /** Leaves the event of a button that did nothing. */
    static void record(FacesContext context) {
        var sent = new SentForm(context);
        CDI.current()
                .select(FaultBoundary.class)
                .get()
                .buttonLate(sent.says("means").map(Action::valueOf).orElse(Action.FORM_STALE), sent.target());
    }
}
