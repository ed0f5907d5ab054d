package nl.plein.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.security.CurrentAccount;
import nl.plein.security.signin.TwoFactors;

/**
 * Answers forms that are not taken, with one event of each whose sender is known. Of others there are few, without the
 * path that they wrote (GRD-4.4).
 */
@ApplicationScoped
public class RefusedForms {

    /** An address of ours looks like this; whatever else was written there does not come into the log. */
    private static final Pattern PLAIN = Pattern.compile("(?:/[a-z0-9.-]{1,40}){1,6}");

    @Inject
    FaultBoundary faults;

    @Inject
    SessionBoundary sessions;

    @Inject
    Strangers strangers;

    @Inject
    CurrentSite site;

    @Inject
    CurrentAccount me;

    void refuse(Objection objection, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookies.SESSION
                .of(request)
                .flatMap(token -> sessions.open(token, site.numberOrNone()))
                .filter(site::admits)
                .ifPresent(row -> me.become(row.accountId(), TwoFactors.shown(row.authnContext())));
        try {
            worth(objection, request)
                    .ifPresent(unrecorded -> faults.formNotTaken(objection.reason(), path(request), unrecorded));
        } finally {
            me.leave();
        }
        response.sendError(objection.status());
    }

    private String path(HttpServletRequest request) {
        var path = request.getRequestURI();
        return me.signedIn() && PLAIN.matcher(path).matches() ? path : null;
    }

    private OptionalLong worth(Objection objection, HttpServletRequest request) {
        return me.signedIn() ? OptionalLong.of(0) : strangers.meet(objection.reason() + ' ' + request.getRemoteAddr());
    }
}
