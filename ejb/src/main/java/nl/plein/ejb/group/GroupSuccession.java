package nl.plein.ejb.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Consequence;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.admission.SiteMemberRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.shared.Target;

/** Who runs a group when its only owner goes. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupSuccession {

    @Inject
    SiteMemberRepository members;

    @Inject
    GroupLetters letters;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * The group passes to who has been in it longest, who hears so by mail; with nobody left it is only read from now
     * on. Either leaves an event. The caller holds the group locked.
     *
     * @param leaving number of the owner's account
     */
    @Consequence("the group has another owner, or is only read")
    public void pass(Group group, long leaving) {
        var heir = members.heir(group.id(), leaving);
        if (heir.isPresent()) {
            passTo(group, heir.get());
        } else if (!group.archived()) {
            group.archive(true, leaving, clock.instant());
            tell(Action.GROUP_CLOSE, group);
        }
    }

    /**
     * The group passes to this member of it, who hears so by mail; it leaves an event. The caller holds the group
     * locked.
     */
    @Consequence("the group has another owner")
    public void passTo(Group group, Membership heir) {
        heir.rank(Rank.OWNER);
        letters.owns(group, heir.accountId());
        tell(Action.GROUP_OWNER_TRANSFER, group);
    }

    private void tell(Action action, Group group) {
        trail.record(
                Entry.success(action, new Target(ObjectType.GROUP, group.ref())).because("owner.left"));
    }
}
