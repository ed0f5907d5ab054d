package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.plein.ejb.group.GroupDetails.Declined;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupFilter;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.JoinRequest;
import nl.plein.persistence.group.JoinRequestRow;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Groups: seeing them, coming in, admitting others, leaving. */
@Stateless
@Boundary
public class GroupBoundary {

    /** Rows of a page of groups or members. */
    public static final int PAGE = 20;

    private static final int FIRST = 10;
    private static final int SUGGESTED = 3;

    @Inject
    GroupRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    MembershipRepository memberships;

    @Inject
    GroupOwners owners;

    @Inject
    GroupExit exit;

    @Inject
    NeededAnswers needed;

    @Inject
    GroupLetters letters;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** The first groups of a site, by name. */
    @Open("hidden groups are left out for who is not in them")
    public List<GroupRow> first(long site) {
        return groups.first(site, me.viewer().groups(), FIRST);
    }

    /**
     * The groups of a site that pass a filter.
     *
     * @param after the last group that was shown, or null for the first page
     */
    @Open("hidden groups are left out for who is not in them")
    public List<GroupRow> listed(long site, GroupFilter filter, GroupId after) {
        return groups.listed(site, filter, me.viewer().groups(), after, PAGE);
    }

    /** A few groups that people of the same organisation are in; none for who is not on the site. */
    @Open("hidden groups and those by invitation are left out")
    public List<GroupRow> suggested(long site) {
        var organisation = me.standing().organisation();
        return organisation == null || !me.viewer().memberOfSite(site)
                ? List.of()
                : groups.ofColleagues(site, organisation, me.viewer().groups(), SUGGESTED);
    }

    /**
     * A group, for whoever may know of it.
     *
     * @throws NoSuchThing when it is hidden and the viewer is not in it, or not on this site
     */
    @Open("a hidden group answers as not found; what is in the group goes through the items' own filter")
    public GroupDetails view(long site, GroupId id) {
        var group = owners.visible(site, id);
        var relation = relation(group);
        boolean readable = group.open() || relation.inside() || me.viewer().memberOfGroup(group.id());
        var charter = group.charter().shownTo(readable);
        return new GroupDetails(
                group.row(),
                charter.introducedBy(RichText.clean(charter.introduction())),
                relation,
                readable,
                group.face().tools(),
                !group.needs().asked().isEmpty(),
                !group.needs().shown().isEmpty(),
                group.face().cover(),
                relation == Relation.NEIGHBOUR ? declined(group) : null);
    }

    /** Comes into an open group. */
    @Requires(Right.GROUP_JOIN)
    public void join(JoinGroup command) {
        sites.locked(command.site()); // nobody leaves the site meanwhile
        var group = groups.locked(command.group(), command.site());
        JoinPolicy.join(group.joining(), relation(group)).orRefuse();
        if (memberships.inSite(me.id(), group.siteId()).isEmpty()) {
            throw new Refusal("right.missing.group_join");
        }
        needed.demand(group, me.id());
        admit(group, me.id());
    }

    /** Asks to be let into a closed group. */
    @Requires(Right.GROUP_JOIN)
    public void ask(AskToJoinGroup command) {
        var group = groups.locked(command.group(), command.site()); // of two windows one comes too late
        JoinPolicy.ask(group.joining(), relation(group)).orRefuse();
        needed.demand(group, me.id());
        memberships.add(new JoinRequest(group.id(), me.id(), command.told(), clock.instant()));
        memberships
                .ownersOf(group.id())
                .forEach(owner -> letters.wanted(group, owner, me.standing().name()));
    }

    /** Admits or declines someone who asked. */
    @Requires(Right.GROUP_MANAGE)
    public void answer(AnswerJoinRequest command) {
        command.said().check();
        sites.locked(command.site()); // nobody leaves the site meanwhile
        var group = groups.locked(command.group(), command.site());
        var request = memberships
                .request(command.request(), group.id())
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.GROUP, command.request())));
        if (command.admit()
                && memberships.inSite(request.accountId(), group.siteId()).isEmpty()) {
            throw new Refusal("group.answer.gone");
        }
        var outcome = command.admit() ? JoinRequest.State.ADMITTED : JoinRequest.State.DECLINED;
        if (!request.answer(outcome, command.said().words(), clock.instant())) {
            throw new Refusal("group.answer.late");
        }
        if (command.admit()) {
            admit(group, request.accountId());
        }
        letters.answered(group, request.accountId(), command.admit(), command.said());
    }

    /** Leaves a group; what the person wrote stays. */
    @Requires(Right.GROUP_LEAVE)
    public void leave(LeaveGroup command) {
        var group = groups.locked(command.group(), command.site());
        JoinPolicy.leave(relation(group), memberships.otherOwners(group.id(), me.id()), group.leaving())
                .orRefuse();
        exit.leave(group, memberships.inGroup(me.id(), group.id()).orElseThrow());
    }

    /** Who asks to come in, oldest first; empty for whoever may not admit them. */
    @Open("empty for who is not an owner")
    public List<JoinRequestRow> waiting(long site, GroupId id) {
        return me.signedIn() ? memberships.waiting(site, id, me.id()) : List.of();
    }

    private Declined declined(Group group) {
        return memberships
                .lastOf(me.id(), group.id())
                .filter(JoinRequest::declined)
                .map(request -> new Declined(request.answered(), request.answer()))
                .orElse(null);
    }

    private void admit(Group group, long account) {
        if (memberships.inGroup(account, group.id()).isEmpty()) {
            memberships.add(new Membership(account, group.siteId(), group.id(), Rank.MEMBER, clock.instant()));
            group.grow();
            letters.welcome(group, account);
        }
    }

    private Relation relation(Group group) {
        if (!me.signedIn() || !me.viewer().memberOfSite(group.siteId())) {
            return Relation.OUTSIDER;
        }
        var rank = me.standing().ranks().get(group.id());
        if (rank != null) {
            return rank == Rank.OWNER ? Relation.OWNER : Relation.MEMBER;
        }
        return memberships.waitingOf(me.id(), group.id()).isPresent() ? Relation.WAITING : Relation.NEIGHBOUR;
    }
}
