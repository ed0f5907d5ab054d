package nl.plein.ejb.group;

import nl.plein.ejb.Decision;
import nl.plein.ejb.Decision.Allowed;
import nl.plein.ejb.Decision.Refused;
import nl.plein.persistence.group.Openness;

/** Who comes in how. */
final class JoinPolicy {

    private JoinPolicy() {}

    static Decision join(Openness openness, Relation relation) {
        if (relation.inside()) {
            return new Refused("group.join.already");
        }
        return openness == Openness.OPEN ? new Allowed() : new Refused("group.join.closed");
    }

    static Decision ask(Openness openness, Relation relation) {
        if (relation.inside()) {
            return new Refused("group.join.already");
        }
        if (relation == Relation.WAITING) {
            return new Refused("group.ask.already");
        }
        return openness == Openness.OPEN ? new Refused("group.ask.open") : new Allowed();
    }

    static Decision leave(Relation relation, boolean otherOwners) {
        if (!relation.inside()) {
            return new Refused("group.leave.outside");
        }
        return relation == Relation.OWNER && !otherOwners ? new Refused("group.leave.last") : new Allowed();
    }
}
