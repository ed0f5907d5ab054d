package nl.plein.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.security.CurrentAccount;

/** Refuses forms without a log: it keeps what would be recorded. */
final class FewRefusals extends RefusedForms {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    final List<String> events = new ArrayList<>();
    boolean signedIn;
    private boolean left;

    FewRefusals() {
        site = new CurrentSite();
        worth = new WorthAnEvent();
        worth.strangers = new Strangers();
        worth.strangers.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        faults = new FaultBoundary() {
            @Override
            public void formNotTaken(String reason, String path, long unrecorded) {
                events.add(reason + ' ' + path + '+' + unrecorded);
            }
        };
        me = new CurrentAccount() {
            @Override
            public boolean signedIn() {
                return signedIn;
            }

            @Override
            public void leave() {
                left = true;
            }
        };
        worth.me = me;
    }

    @Override
    boolean known(HttpServletRequest request) {
        return signedIn;
    }

    /** An hour goes by. */
    void later() {
        worth.strangers.clock = Clock.fixed(NOON.plus(Strangers.QUIET), ZoneOffset.UTC);
    }

    /** Whether nobody acts any more. */
    boolean nobody() {
        return left;
    }
}
