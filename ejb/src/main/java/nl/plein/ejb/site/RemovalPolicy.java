package nl.plein.ejb.site;

import nl.plein.ejb.Decision;
import nl.plein.ejb.Decision.Allowed;
import nl.plein.ejb.Decision.Refused;
import nl.plein.persistence.site.SiteRemoval.State;

/** Deleting a site takes two people. */
final class RemovalPolicy {

    private RemovalPolicy() {}

    /**
     * @param state how far the deletion is, or null when nobody asks for it
     * @param mine whether the person who acts asked for it
     */
    static Decision decide(RemoveSite.Step step, State state, boolean mine) {
        return switch (step) {
            case ASK -> state == null ? new Allowed() : new Refused("site.removal.already");
            case CONFIRM -> confirm(state, mine);
            case STOP -> state == null ? new Refused("site.removal.none") : new Allowed();
        };
    }

    private static Decision confirm(State state, boolean mine) {
        if (state == null) {
            return new Refused("site.removal.none");
        }
        if (state != State.ASKED) {
            return new Refused("site.removal.confirmed");
        }
        return mine ? new Refused("site.removal.self") : new Allowed();
    }
}
