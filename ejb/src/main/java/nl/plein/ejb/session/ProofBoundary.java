package nl.plein.ejb.session;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.session.SessionsChanged;

/** Proving once more who one is, for acts of administration (SES-7). */
@Stateless
@Boundary
public class ProofBoundary {

    @Inject
    SessionRepository sessions;

    @Inject
    CurrentAccount me;

    @Inject
    AuditTrail trail;

    @Inject
    Event<SessionsChanged> changed;

    @Inject
    Clock clock;

    /**
     * The person just signed in once more: the new session takes the place of the one from which they came.
     *
     * @param newer the session of this request, on the platform host
     * @param older public identifier of the one before; when it is somebody else's, or over, nothing is done
     */
    @Open("only one's own")
    public void renew(SessionRow newer, UUID older) {
        sessions.ofAccount(me.id(), clock.instant()).stream()
                .filter(row -> row.ref().equals(older.toString()) && row.id() != newer.id())
                .findFirst()
                .ifPresent(before -> follow(before, newer));
    }

    private void follow(SessionRow before, SessionRow newer) {
        sessions.follow(before.id(), newer.id(), clock.instant());
        changed.fire(new SessionsChanged(me.id()));
        trail.record(Entry.success(Action.AUTH_STEPUP, new Target(ObjectType.SESSION, UUID.fromString(newer.ref())))
                .because(newer.provider() == null ? "password" : "saml"));
    }
}
