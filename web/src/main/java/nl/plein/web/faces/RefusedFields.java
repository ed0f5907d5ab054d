package nl.plein.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.persistence.audit.Action;

/**
 * Leaves the event of a form of which a field was empty or could not be read (FACE-1.13). No command comes of such a
 * form, so the page says what it meant: {@code <plein:form means="CONTENT_CREATE" on="GROUP">}.
 */
public class RefusedFields implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (!event.getFacesContext().isValidationFailed()) {
            return;
        }
        var sent = new SentForm(event.getFacesContext());
        sent.says("means").map(Action::valueOf).ifPresent(meant -> CDI.current()
                .select(FaultBoundary.class)
                .get()
                .formRefused(meant, sent.target(), sent.wrongFields()));
    }
}
