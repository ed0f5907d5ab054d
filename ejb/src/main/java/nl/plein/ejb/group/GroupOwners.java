package nl.plein.ejb.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;

/** Lets the owners of a group through to what only they see. */
@Dependent
class GroupOwners {

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    CurrentAccount me;

    /**
     * The group, for an owner of it.
     *
     * @throws NoSuchThing when the viewer may not know of it
     * @throws Refusal when the viewer does not own it
     */
    Group group(long site, GroupId id) {
        var group = groups.get(id, site);
        if (group.openness() == Openness.HIDDEN && !me.viewer().holds(ReachKey.group(group.id()))) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, id.value()));
        }
        if (!owns(group)) {
            throw new Refusal(me.signedIn() ? "right.missing.group_manage" : "signin.needed");
        }
        return group;
    }

    private boolean owns(Group group) {
        return me.signedIn()
                && memberships
                        .inGroup(me.id(), group.id())
                        .filter(Membership::owner)
                        .isPresent();
    }
}
