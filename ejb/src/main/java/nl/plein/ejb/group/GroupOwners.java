package nl.plein.ejb.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupChange;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;

/** Lets through who may know of a group, and its owners to what only they see. */
@Dependent
class GroupOwners {

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentAccount me;

    /**
     * The group, for an owner of it.
     *
     * @throws NoSuchThing when the viewer may not know of it
     * @throws Refusal when the viewer does not own it
     */
    Group group(long site, GroupId id) {
        var group = visible(site, id);
        if (!owns(group)) {
            throw new Refusal(me.signedIn() ? "right.missing.group_manage" : "signin.needed");
        }
        return group;
    }

    /**
     * The group, for whoever may know of it.
     *
     * @throws NoSuchThing when it is hidden and the viewer is not in it, or not on this site
     */
    Group visible(long site, GroupId id) {
        var group = groups.get(id, site);
        if (group.openness() == Openness.HIDDEN && !me.viewer().holds(ReachKey.group(group.id()))) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, id.value()));
        }
        return group;
    }

    /** @throws Refusal when somebody changed it since it was seen with this number of its last change */
    void unchanged(Group group, long seen) {
        var last = group.lastChange();
        if (last.number() != seen) {
            throw new Refusal("group.change.conflict", changer(last).orElse("?"));
        }
    }

    /** Name of who changed it last. */
    Optional<String> changer(GroupChange last) {
        return Optional.ofNullable(last.by()).flatMap(accounts::find).map(Account::displayName);
    }

    private boolean owns(Group group) {
        return me.signedIn()
                && memberships
                        .inGroup(me.id(), group.id())
                        .filter(Membership::owner)
                        .isPresent();
    }
}
