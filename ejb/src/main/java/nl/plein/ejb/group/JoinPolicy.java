package nl.plein.ejb.group;

import nl.plein.ejb.Decision;
import nl.plein.ejb.Decision.Allowed;
import nl.plein.ejb.Decision.Refused;
import nl.plein.persistence.group.Joining;

/** Who comes in how. */
final class JoinPolicy {

    private JoinPolicy() {}

    static Decision join(Joining joining, Relation relation) {
        if (relation.inside()) {
            return new Refused("group.join.already");
        }
        return switch (joining) {
            case FREE -> new Allowed();
            case ON_REQUEST -> new Refused("group.join.closed");
            case BY_INVITATION -> new Refused("group.join.invited");
        };
    }

    static Decision ask(Joining joining, Relation relation) {
        if (relation.inside()) {
            return new Refused("group.join.already");
        }
        if (relation == Relation.WAITING) {
            return new Refused("group.ask.already");
        }
        return switch (joining) {
            case FREE -> new Refused("group.ask.open");
            case ON_REQUEST -> new Allowed();
            case BY_INVITATION -> new Refused("group.join.invited");
        };
    }

    /** @param leaving whether members of the group may leave */
    static Decision leave(Relation relation, boolean otherOwners, boolean leaving) {
        if (!relation.inside()) {
            return new Refused("group.leave.outside");
        }
        if (!leaving) {
            return new Refused("group.leave.bound");
        }
        return relation == Relation.OWNER && !otherOwners ? new Refused("group.leave.last") : new Allowed();
    }
}
