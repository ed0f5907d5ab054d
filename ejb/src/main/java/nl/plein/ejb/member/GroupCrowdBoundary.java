package nl.plein.ejb.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.OptionalInt;
import nl.plein.ejb.group.RemoveMember;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.member.MemberCrowd;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/**
 * Ending the membership of many in a group, for its owners: of those who were ticked, or of all that a search finds.
 */
@Stateless
@Boundary
public class GroupCrowdBoundary {

    private static final int NAMED = 20;

    @Inject
    GroupCrowdWork work;

    @Inject
    GroupRepository groups;

    @Inject
    Crowds crowds;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** The group whose members they are. */
    @Open("asks for the right on the group itself")
    public GroupRow group(GroupCrowd who) {
        check(who);
        return groups.get(who.group(), who.site().id()).row();
    }

    /** Whose membership would end, and who would be left out. */
    @Open("asks for the right on the group itself")
    public BulkPreview preview(GroupCrowd who) {
        check(who);
        var group = groups.get(who.group(), who.site().id());
        return BulkPreview.of(work.judge(group, who), who.search() == null ? BulkAct.MOST : NAMED);
    }

    /**
     * Ends the membership of many: at once when they are few, else as a job.
     *
     * @return of how many it was ended, nothing when a job does it
     * @throws Refusal when it would be done to others than the owner saw; nothing is done then
     */
    @Requires(Right.GROUP_MANAGE)
    public OptionalInt remove(RemoveMembers command) {
        var reason = RemoveMember.told(command.reason());
        var who = command.who();
        var group = groups.locked(who.group(), who.site().id());
        var people = BulkPreview.demanded(work.judge(group, who), command.shown(), command.seen());
        if (people.size() <= BulkAct.MOST) {
            people.forEach(person -> work.remove(who, person, reason));
            return OptionalInt.of(people.size());
        }
        crowds.order(
                GroupCrowdJob.KIND,
                new MemberCrowd(command.batch(), who.site().id(), me.id(), clock.instant(), people)
                        .doing("REMOVE", reason, null, group.ref()),
                group.name());
        return OptionalInt.empty();
    }

    private void check(GroupCrowd who) {
        me.check(Right.GROUP_MANAGE, who.target());
    }
}
