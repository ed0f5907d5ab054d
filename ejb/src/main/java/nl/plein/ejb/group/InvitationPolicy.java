package nl.plein.ejb.group;

import java.time.Instant;
import nl.plein.ejb.Decision;
import nl.plein.ejb.Decision.Allowed;
import nl.plein.ejb.Decision.Refused;
import nl.plein.persistence.group.Invitation;

/** What an invitation is still worth, and how often it goes out. */
final class InvitationPolicy {

    /** So often one invitation goes out: more is a nuisance. */
    static final int MOST_SENT = 5;

    private InvitationPolicy() {}

    /** @param account number of who looks, or null for who is not signed in */
    static Decision use(Invitation invitation, Long account, Instant now) {
        return switch (invitation.state()) {
            case ACCEPTED, DECLINED -> new Refused("group.invitation.used");
            case WITHDRAWN -> new Refused("group.invitation.withdrawn");
            case OPEN -> open(invitation, account, now);
        };
    }

    static Decision send(Invitation invitation) {
        if (invitation.state() != Invitation.State.OPEN) {
            return new Refused("group.invitation.over");
        }
        return invitation.timesSent() < MOST_SENT ? new Allowed() : new Refused("group.invitation.often");
    }

    private static Decision open(Invitation invitation, Long account, Instant now) {
        if (invitation.expired(now)) {
            return new Refused("group.invitation.expired");
        }
        return account == null || invitation.isFor(account) ? new Allowed() : new Refused("group.invitation.other");
    }
}
