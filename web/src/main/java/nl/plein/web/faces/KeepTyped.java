package nl.plein.web.faces;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * When one field of a form is wrong, what was typed in the others goes to the page's bean all the same, so that the
 * form that is shown again holds it. A page without state builds its fields anew, and only beans remember. No action
 * runs.
 */
public class KeepTyped implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (context.isValidationFailed() && context.getViewRoot().isTransient()) {
            context.getViewRoot().visitTree(SentForm.shown(context), (visit, component) -> {
                if (component instanceof UIInput input) {
                    keep(context, input);
                }
                return VisitResult.ACCEPT;
            });
        }
    }

    private static void keep(FacesContext context, UIInput input) {
        if (input.isValid() && input.isLocalValueSet()) {
            input.updateModel(context);
        }
    }
}
