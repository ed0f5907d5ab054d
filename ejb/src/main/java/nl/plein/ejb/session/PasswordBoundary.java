package nl.plein.ejb.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.session.Device;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Refusal;
import nl.plein.security.password.LocalPasswords;
import nl.plein.security.password.PasswordSetting;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** Signing in by password, for the accounts of the demo (PWD-2.1). */
@Stateless
@Boundary
public class PasswordBoundary {

    private static final Target PLATFORM = new Target(ObjectType.PLATFORM, new UUID(0, 0));

    @Inject
    LocalPasswords passwords;

    @Inject
    SessionBoundary sessions;

    @Inject
    AuditTrail trail;

    /**
     * @param address network address of the browser
     * @param device by what the person comes in
     */
    @Open("signing in: nobody is known yet")
    public PasswordAnswer signIn(String name, char[] password, String address, Device device) {
        if (!PasswordSetting.DEMO.on()) {
            throw new Refusal("session.password.off");
        }
        var pause = passwords.wait(name, address);
        if (!pause.isZero()) {
            trail.record(Entry.denied(Action.AUTH_LOGIN_FAIL, PLATFORM, "too-many-tries")
                    .because("password"));
            return new PasswordAnswer.Wait(pause);
        }
        var account = passwords.check(name, password, address);
        if (account.isEmpty()) {
            trail.record(Entry.denied(Action.AUTH_LOGIN_FAIL, PLATFORM, "wrong-password")
                    .because("password"));
            return new PasswordAnswer.Wrong();
        }
        return new PasswordAnswer.SignedIn(sessions.start(NewSession.byPassword(account.getAsLong(), device)));
    }
}
