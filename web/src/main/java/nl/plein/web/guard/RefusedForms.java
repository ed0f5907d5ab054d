package nl.plein.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.persistence.session.SessionRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.signin.TwoFactors;

/**
 * Answers forms that are not taken, with one event of each whose sender is known. Of others there are few, without the
 * path that they wrote (GRD-4.4).
 */
@ApplicationScoped
public class RefusedForms {

    /** Request attribute: the {@link nl.plein.security.Refusal} to show instead of the words of the status. */
    public static final String SAID = "nl.plein.refusal";

    @Inject
    FaultBoundary faults;

    @Inject
    SessionBoundary sessions;

    @Inject
    WorthAnEvent worth;

    @Inject
    CurrentSite site;

    @Inject
    CurrentAccount me;

    void refuse(Objection objection, HttpServletRequest request, HttpServletResponse response) throws IOException {
        sender(request).ifPresent(row -> me.become(row.accountId(), TwoFactors.shown(row.authnContext())));
        try {
            worth.event(objection.reason(), request)
                    .ifPresent(unrecorded -> faults.formNotTaken(objection.reason(), worth.path(request), unrecorded));
        } finally {
            me.leave();
        }
        request.setAttribute(SAID, objection.said());
        response.sendError(objection.status());
    }

    /** Whether somebody who is signed in sends this; before the filter that recognises people. */
    boolean known(HttpServletRequest request) {
        return sender(request).isPresent();
    }

    private Optional<SessionRow> sender(HttpServletRequest request) {
        return Cookies.SESSION
                .of(request)
                .flatMap(token -> sessions.open(token, site.numberOrNone()))
                .filter(site::admits);
    }
}
