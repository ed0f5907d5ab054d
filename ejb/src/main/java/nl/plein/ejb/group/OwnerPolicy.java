package nl.plein.ejb.group;

import nl.plein.ejb.Decision;
import nl.plein.ejb.Decision.Allowed;
import nl.plein.ejb.Decision.Refused;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;

/** Who may be made what: there is always an owner. */
final class OwnerPolicy {

    private OwnerPolicy() {}

    /** @param owners how many owners there are at this moment */
    static Decision rank(Membership member, Rank wished, long owners) {
        if (member.owner() == (wished == Rank.OWNER)) {
            return new Refused("group.member.same");
        }
        return wished == Rank.MEMBER && owners < 2 ? new Refused("group.member.last") : new Allowed();
    }

    /** @param self whether it is the one who asks */
    static Decision remove(Membership member, boolean self, long owners) {
        if (self) {
            return new Refused("group.member.self");
        }
        return member.owner() && owners < 2 ? new Refused("group.member.last") : new Allowed();
    }
}
