package nl.plein.ejb.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.SubgroupRepository;

/** The one way out of a group: reading, waiting mail and everything else that hangs on being in it end at once. */
@Dependent
public class GroupExit {

    @Inject
    SubgroupRepository subgroups;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** Somebody goes. The caller holds the group locked. */
    public void leave(Group group, Membership membership) {
        membership.end(clock.instant());
        gone(group, membership);
    }

    /** Somebody is sent away. The caller holds the group locked. */
    void remove(Group group, Membership membership, long by, String reason) {
        membership.end(clock.instant());
        membership.endedBy(by, reason);
        gone(group, membership);
    }

    private void gone(Group group, Membership membership) {
        subgroups.leaveAll(membership, clock.instant());
        group.shrink();
        post.withdraw(membership.accountId(), group.id());
    }
}
