package nl.plein.web.guard;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.plein.persistence.session.SessionRow;

/** The session that came with this request, after its row was checked. The session guard sets it. */
@RequestScoped
public class CurrentSession {

    private SessionRow row;

    void become(SessionRow checked) {
        row = checked;
    }

    /** The session, or empty when nobody is signed in on this host. */
    public Optional<SessionRow> row() {
        return Optional.ofNullable(row);
    }
}
