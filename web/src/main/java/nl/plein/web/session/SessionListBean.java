package nl.plein.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.persistence.session.SessionRow;
import nl.plein.web.faces.Messages;
import nl.plein.web.guard.CurrentSession;

/** Where a person is signed in, and ending that. */
@Named
@RequestScoped
public class SessionListBean {

    @Inject
    SessionBoundary sessions;

    @Inject
    CurrentSession current;

    public List<SessionRow> getRows() {
        return sessions.mine();
    }

    /** Whether it is the session of this very browser. */
    public boolean here(SessionRow row) {
        return current.row().map(mine -> mine.central() == row.id()).orElse(false);
    }

    /** Ends one of them. */
    public void end(String ref) {
        sessions.endMine(UUID.fromString(ref));
        Messages.info("session.list.ended");
    }
}
