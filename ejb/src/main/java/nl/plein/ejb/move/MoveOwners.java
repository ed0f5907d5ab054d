package nl.plein.ejb.move;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.plein.ejb.group.GroupSuccession;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.admission.SiteMemberRepository;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;

/** The owners of a group that goes to another site, also when that site keeps them out. */
@ApplicationScoped
@Transactional(MANDATORY)
public class MoveOwners {

    @Inject
    MembershipRepository memberships;

    @Inject
    SiteMemberRepository members;

    @Inject
    AccountRepository accounts;

    @Inject
    GroupSuccession succession;

    /** The owners of a group beside this person, at most fifty. */
    List<Account> beside(long account, long group) {
        return memberships.ownersOf(group).stream()
                .filter(owner -> owner.id() != account)
                .toList();
    }

    /** What becomes of owning it. */
    MovePlan.Owning owning(Group group, long site) {
        if (!ownerless(group, site)) {
            return new MovePlan.Owning(false, null);
        }
        var heir = members.heirThere(group.id(), site).map(Membership::accountId);
        return new MovePlan.Owning(
                true,
                heir.flatMap(accounts::find)
                        .map(account -> account.displayName())
                        .orElse(null));
    }

    /** @throws Refusal when nobody could own it there */
    void demand(Group group, SiteRow site) {
        if (owning(group, site.id()).nobody()) {
            throw new Refusal("move.owner", site.name());
        }
    }

    /** Before people go: the group passes to somebody who goes along, when no owner does. */
    void passOn(Group group, long site) {
        if (ownerless(group, site)) {
            succession.passTo(group, members.heirThere(group.id(), site).orElseThrow());
        }
    }

    private boolean ownerless(Group group, long site) {
        return !memberships.ownersOf(group.id()).isEmpty() && members.ownersThere(group.id(), site) == 0;
    }
}
