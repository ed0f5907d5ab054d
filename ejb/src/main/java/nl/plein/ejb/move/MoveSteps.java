package nl.plein.ejb.move;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.admission.Admittance;
import nl.plein.ejb.admission.Farewell;
import nl.plein.ejb.group.GroupExit;
import nl.plein.ejb.job.JobProgress;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.ejb.site.SiteFounding;
import nl.plein.ejb.site.SiteRoles;
import nl.plein.ejb.tag.Tagging;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.admission.AdmissionRepository;
import nl.plein.persistence.admission.SiteMemberRepository;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.IntakeRepository;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.OpenEndRepository;
import nl.plein.persistence.move.GroupMove;
import nl.plein.persistence.move.MoveRepository;
import nl.plein.persistence.move.MovedLogRepository;
import nl.plein.persistence.people.AnswerIntakeRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;

/** The one transaction in which a group goes to another site: people first, then what is in it, then the group. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class MoveSteps {

    private static final int AT_ONCE = 200;

    /** Who became a member of the other site, and how many stayed behind. */
    private record Crowd(int members, List<Long> newcomers, int dropped) {}

    @Inject
    MoveRepository moves;

    @Inject
    MovedLogRepository log;

    @Inject
    GroupRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    MembershipRepository memberships;

    @Inject
    SiteMemberRepository siteMembers;

    @Inject
    AdmissionRepository admissions;

    @Inject
    AccountRepository accounts;

    @Inject
    Admittance door;

    @Inject
    Farewell farewell;

    @Inject
    GroupExit exit;

    @Inject
    MoveOwners owners;

    @Inject
    AnswerIntakeRepository answers;

    @Inject
    IntakeRepository intakes;

    @Inject
    OpenEndRepository openEnds;

    @Inject
    Tagging tagging;

    @Inject
    SiteRoles roles;

    @Inject
    SiteFounding founding;

    @Inject
    Post post;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Moves the group; nothing happens when that was done before.
     *
     * @throws Refusal when the person may not, or the name was taken meanwhile
     */
    public void move(UUID ref, JobProgress progress) {
        var asked = moves.find(ref).orElseThrow();
        if (!asked.waiting()) {
            return;
        }
        var group = locked(asked);
        check(asked, group);
        var now = clock.instant();
        var to = sites.get(asked.toSite());
        int total = (int) moves.items(group.id());
        var crowd = people(group, to, progress);
        progress.reached("move.step.items", 0, total);
        var bounds = new Bounds(to.id(), to.openness(), group.open());
        int items = moves.items(
                group.id(), bounds, now, done -> progress.reached("move.step.items", Math.min(done, total), total));
        var again = moves.find(ref).orElseThrow();
        var same = locked(again);
        moves.rest(same.id(), again.toSite());
        answers.dropOfGroup(same.id());
        intakes.dropEverybody(same.id());
        openEnds.moved(same.id(), again.toSite(), now);
        tagging.takeAlong(same.id(), again.toSite());
        same.moveTo(again.toSite(), again.askedBy(), now);
        again.done(crowd.members(), crowd.newcomers(), crowd.dropped(), items, now);
        if (again.undoesId() != null) {
            sendHome(moves.get(again.undoesId()));
        }
        if (again.founded(to.ref())) {
            roles.letManage(sites.get(to.id()), owners.beside(again.askedBy(), same.id()));
        }
        log.goesAlong(
                same.id(),
                sites.get(again.fromSite()).ref().toString(),
                to.ref().toString());
        record(again, same);
    }

    /** It did not come to it. */
    public void fail(UUID ref) {
        moves.find(ref).filter(GroupMove::waiting).ifPresent(GroupMove::fail);
    }

    private Group locked(GroupMove move) {
        LongStream.of(move.fromSite(), move.toSite()).sorted().forEach(sites::locked);
        return groups.locked(groups.get(move.groupId()).groupId(), move.fromSite());
    }

    private void check(GroupMove move, Group group) {
        if (!manages(move.fromSite()) || !manages(move.toSite())) {
            throw new Refusal("move.right");
        }
        if (sites.get(move.toSite()).state() != SiteState.ACTIVE) {
            throw new Refusal("move.closed");
        }
        if (groups.looksTaken(group.name(), group.groupId(), move.toSite())) {
            throw new Refusal("move.name");
        }
        if (owners.owning(group, move.toSite()).nobody()) {
            throw new Refusal("move.owner.late");
        }
    }

    private boolean manages(long site) {
        return me.may(Right.SITE_MANAGE, new Place(site, null, null, null));
    }

    private Crowd people(Group group, Site to, JobProgress progress) {
        List<Long> newcomers = new ArrayList<>();
        int total = group.memberCount();
        owners.passOn(group, to.id());
        int seen = 0;
        int dropped = 0;
        long after = 0;
        boolean more = true;
        while (more) {
            progress.reached("move.step.people", Math.min(seen, total), total);
            var some = memberships.people(group.id(), after, AT_ONCE);
            seen += some.size();
            for (var one : some.entrySet()) {
                after = one.getKey();
                dropped += goesAlong(group, one.getValue(), to, newcomers) ? 0 : 1;
            }
            more = some.size() == AT_ONCE;
        }
        return new Crowd(group.memberCount(), newcomers, dropped);
    }

    private boolean goesAlong(Group group, Account person, Site to, List<Long> newcomers) {
        if (admissions.ban(person.id(), to.id()).isPresent()) {
            exit.leave(group, memberships.inGroup(person.id(), group.id()).orElseThrow());
            return false;
        }
        if (memberships.inSite(person.id(), to.id()).isEmpty()) {
            door.admit(person.id(), to.id());
            newcomers.add(person.id());
        }
        post.send(Letter.to(person)
                .about("move.done", group.name(), to.name())
                .link(to.host(), "/group/" + group.ref())
                .inSite(to.id()));
        return true;
    }

    /**
     * Who became a member of the other site by the first move, and has nothing else there, is one no more. A site that
     * was made for it, and on which nothing else came, is switched off.
     */
    private void sendHome(GroupMove first) {
        var left = sites.get(first.toSite()).row();
        for (long account : first.newcomers()) {
            boolean free = siteMembers.inGroups(account, left.id()).isEmpty()
                    && siteMembers.roles(account, left.id(), clock.instant()).isEmpty();
            if (free && memberships.inSite(account, left.id()).isPresent()) {
                farewell.end(account, left);
            }
        }
        if (first.founded(left.siteId().value()) && moves.deserted(left.id(), first.newcomers(), clock.instant())) {
            founding.takeBack(left.id());
        }
    }

    /** Both sites have it in their log. */
    private void record(GroupMove move, Group group) {
        for (long site : List.of(move.fromSite(), move.toSite())) {
            trail.record(Entry.success(Action.GROUP_MOVE, new Target(ObjectType.GROUP, group.ref()))
                    .in(sites.get(site).ref())
                    .because("site:manage")
                    .with("from", sites.get(move.fromSite()).ref().toString())
                    .with("to", sites.get(move.toSite()).ref().toString()));
        }
    }
}
