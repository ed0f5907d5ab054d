package nl.plein.ejb.session;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.member.RosterRepository;
import nl.plein.persistence.session.HandOver;
import nl.plein.persistence.session.HandOverRow;
import nl.plein.persistence.session.LoginSession;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.shared.Target;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Unrecorded;
import nl.plein.security.session.SessionSetting;
import nl.plein.security.session.SessionsChanged;
import nl.plein.security.session.Token;

/** Carries a session from the platform host to the host of a site (SES-3). */
@Stateless
@Boundary
public class HandOverBoundary {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    SessionRepository sessions;

    @Inject
    RosterRepository roster;

    @Inject
    AuditTrail trail;

    @Inject
    Event<SessionsChanged> changed;

    @Inject
    Clock clock;

    /**
     * Makes the code that opens one site in one browser.
     *
     * @param central the session on the platform host, as it was checked in this request
     * @param nonceHash hash of the nonce that the site gave to the browser
     */
    @Open("the central session is the proof")
    @Unrecorded("a step of the sign-in that was recorded")
    public String give(SessionRow central, long site, String nonceHash) {
        var code = Token.fresh();
        var ends = clock.instant().plus(SessionSetting.handOver());
        sessions.add(new HandOver(Token.hash(code), new HandOverRow(site, nonceHash, central.id(), ends)));
        return code;
    }

    /** Takes a code, once, whatever comes of it: the token for the site's cookie, or nothing and an event of why. */
    @Open("the code and the nonce are the proof")
    public Optional<String> take(String code, long site, String nonce) {
        if (!Token.wellFormed(code)) {
            return Optional.empty();
        }
        var hash = Token.hash(code);
        return sessions.findHandOver(hash)
                .filter(row -> sessions.take(hash))
                .flatMap(row -> opened(row, site, nonce, clock.instant()));
    }

    private Optional<String> opened(HandOverRow code, long site, String nonce, Instant now) {
        var central = sessions.findAlive(code.centralId(), now);
        var objection =
                central.isEmpty() ? Optional.of("session-over") : HandOverPolicy.objection(code, site, nonce, now);
        objection.ifPresent(why -> {
            var ref = central.map(row -> UUID.fromString(row.ref())).orElse(NOBODY);
            trail.record(Entry.denied(Action.AUTH_LOGIN_FAIL, new Target(ObjectType.SESSION, ref), why)
                    .because("hand-over"));
        });
        return objection.isPresent() ? Optional.empty() : central.map(row -> start(row, site));
    }

    /** A newer session of this browser on this site took the place of this one, which opens nothing any more. */
    @Open("the session itself came with the request")
    @Unrecorded("a step of the sign-in that was recorded")
    public void replace(SessionRow older) {
        sessions.replace(older.id(), clock.instant());
        changed.fire(new SessionsChanged(older.accountId()));
    }

    private String start(SessionRow central, long site) {
        var now = clock.instant();
        var token = Token.fresh();
        var idleEnd = now.plus(SessionSetting.idle());
        roster.came(central.accountId(), site, now);
        sessions.add(LoginSession.onSite(Token.hash(token), central, site, now, idleEnd));
        return token;
    }
}
