package nl.plein.ejb.group;

import nl.plein.ejb.Decision;
import nl.plein.ejb.Decision.Allowed;
import nl.plein.ejb.Decision.Refused;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;

/** Who may be made what: there is always an owner. */
final class OwnerPolicy {

    private OwnerPolicy() {}

    /** @param others whether there is another owner who can come in */
    static Decision rank(Membership member, Rank wished, boolean others) {
        if (member.owner() == (wished == Rank.OWNER)) {
            return new Refused("group.member.same");
        }
        return wished == Rank.MEMBER && !others ? new Refused("group.member.last") : new Allowed();
    }

    /** @param self whether it is the one who asks */
    static Decision remove(Membership member, boolean self, boolean others) {
        if (self) {
            return new Refused("group.member.self");
        }
        return member.owner() && !others ? new Refused("group.member.last") : new Allowed();
    }
}
