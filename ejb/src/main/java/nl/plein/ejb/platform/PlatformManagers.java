package nl.plein.ejb.platform;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.UnaryOperator;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.platform.PlatformRoleRepository;

/** Who runs the platform: one at a time changes something about it, and somebody always does. */
@ApplicationScoped
@Transactional(MANDATORY)
public class PlatformManagers {

    @Inject
    PlatformRoleRepository roles;

    @Inject
    AccountRepository accounts;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** Until the end of the transaction nobody else changes who runs the platform, or what its managers look after. */
    public void hold() {
        roles.hold();
    }

    /** Whether anybody runs the platform at this moment. */
    public boolean any() {
        return !accounts.platformManagers(clock.instant()).isEmpty();
    }

    /** Whether this person runs the platform, or will, and nobody else does so without a last day. */
    public boolean last(long account) {
        var now = clock.instant();
        return !roles.held(account, Role.PLATFORM_MANAGER, now).isEmpty() && !others(account);
    }

    /** Whether somebody else who can come in runs the platform without a last day. */
    public boolean others(long account) {
        return roles.lasting(Role.PLATFORM_MANAGER, account, clock.instant()) > 0;
    }

    /** Tells who runs the platform something. */
    public void tell(UnaryOperator<Letter> saying) {
        accounts.platformManagers(clock.instant()).forEach(manager -> post.send(saying.apply(Letter.to(manager))));
    }
}
