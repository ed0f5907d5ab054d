package nl.plein.ejb.member;

import nl.plein.ejb.Decision;
import nl.plein.ejb.Decision.Allowed;
import nl.plein.ejb.Decision.Refused;
import nl.plein.persistence.account.Role;

/** Who is left out of what is done to many (MEM-1.3). */
final class BulkPolicy {

    /**
     * What is known of one of them.
     *
     * @param self whether it is who acts
     * @param lastManager whether the site would have no manager without
     * @param mailed whether the person can get mail, by which roles are given
     * @param has whether the person has the role, or is in the group
     */
    record Facts(boolean self, boolean lastManager, boolean mailed, boolean has) {}

    private BulkPolicy() {}

    static Decision decide(BulkKind kind, Role role, Facts facts) {
        return switch (kind) {
            case REMOVE, BAN -> going(facts);
            case ROLE -> given(role, facts);
            case GROUP -> facts.has() ? new Refused("member.left.grouped") : new Allowed();
        };
    }

    private static Decision going(Facts facts) {
        if (facts.self()) {
            return new Refused("member.left.self");
        }
        return facts.lastManager() ? new Refused("member.left.manager") : new Allowed();
    }

    private static Decision given(Role role, Facts facts) {
        if (facts.has()) {
            return new Refused("member.left.role");
        }
        if (!facts.mailed()) {
            return new Refused("member.left.mail");
        }
        boolean watching = role == Role.AUDITOR || role == Role.ARCHIVIST;
        return facts.self() && watching ? new Refused("member.left.watch") : new Allowed();
    }
}
