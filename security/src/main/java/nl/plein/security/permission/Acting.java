package nl.plein.security.permission;

import jakarta.enterprise.inject.spi.CDI;
import nl.plein.security.CurrentAccount;

/** Whoever acts in the request or job that asks, for Shiro, which knows no injection. */
final class Acting {

    /** Stands for the account of each request; looking it up anew each time costs more than asking it. */
    private static final class Found {
        static final CurrentAccount ACCOUNT =
                CDI.current().select(CurrentAccount.class).get();
    }

    private Acting() {}

    static Standing standing() {
        return Found.ACCOUNT.standing();
    }
}
