package nl.plein.ejb.admission;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.plein.persistence.session.FailedTry;
import nl.plein.persistence.session.PasswordRepository;
import nl.plein.security.password.TryLimit;

/** Counts codes that opened nothing, by person, whatever becomes of the command (ADM-1.3). */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class CodeTries {

    @Inject
    PasswordRepository tries;

    @Inject
    Clock clock;

    /** Whether this person has to wait before the next try. */
    public boolean tooMany(long account) {
        var now = clock.instant();
        var counted = tries.tries(key(account), now.minus(TryLimit.WINDOW));
        return !TryLimit.NAME_AND_ADDRESS.wait(counted, now).isZero();
    }

    /** This person gave a code that opened nothing. */
    public void count(long account) {
        tries.add(new FailedTry(key(account), clock.instant()));
    }

    private static String key(long account) {
        return TryLimit.NAME_AND_ADDRESS.key("invitation code", String.valueOf(account));
    }
}
