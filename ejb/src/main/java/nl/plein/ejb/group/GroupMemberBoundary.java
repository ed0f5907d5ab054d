package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.people.FacetRow;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.FinderRepository;
import nl.plein.persistence.people.MemberSearch;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Members of a group: seeing them, making them owner, sending them away. */
@Stateless
@Boundary
public class GroupMemberBoundary {

    /** Rows of a page of members. */
    public static final int PAGE = FinderRepository.MEMBERS;

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    GroupOwners owners;

    @Inject
    GroupExit exit;

    @Inject
    GroupLetters letters;

    @Inject
    MemberLines lines;

    @Inject
    NeededAnswers needed;

    @Inject
    MemberFinder found;

    @Inject
    FinderRepository finder;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Members of a group, for who may read what is in it.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    @Open("only for who may read what is in the group")
    public List<MemberRow> members(long site, GroupId id, MemberFilter filter, long after) {
        return memberships.members(readable(site, id).id(), filter, after, PAGE);
    }

    /** The answers that the list of members shows, and of them what can be chosen to narrow it. */
    @Open("only for who may read what is in the group")
    public List<FieldRow> shown(long site, GroupId id) {
        return needed.fields(site, readable(site, id).needs().shown());
    }

    /**
     * Members of a group with what they tell in the fields that its list shows, as far as the viewer may read it.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    @Open("only for who may read what is in the group; answers are read and looked for through the viewer's keys")
    public List<MemberLine> listed(long site, GroupId id, MemberSearch search, long after) {
        var group = readable(site, id);
        var fields = needed.fields(site, group.needs().shown());
        var rows = found.page(group, search, after, PAGE);
        return lines.of(rows, fields, me.viewer().keys());
    }

    /** Organisations that members work for, to choose from; none in a large group, where a name is asked. */
    @Open("only for who may read what is in the group")
    public List<FacetRow> organisations(long site, GroupId id) {
        var group = readable(site, id);
        return group.memberCount() > FinderRepository.COUNTED ? List.of() : finder.organisationsOfGroup(group.id());
    }

    /** One member, for an owner. */
    @Open("answers owners only")
    public MemberDetails member(long site, GroupId id, AccountId who) {
        var group = owners.group(site, id);
        var member = member(group, who);
        return new MemberDetails(
                group.row(),
                who.value().toString(),
                accounts.find(member.accountId()).map(Account::displayName).orElseThrow(),
                member.owner(),
                member.since(),
                member.accountId() == me.id(),
                member.owner() && !others(group, member));
    }

    /** Makes a member an owner, or an owner a member; one owner stays, whoever is first. */
    @Requires(Right.GROUP_MANAGE)
    public void rank(RankMember command) {
        var group = groups.locked(command.group(), command.site());
        var member = member(group, command.member());
        OwnerPolicy.rank(member, command.rank(), others(group, member)).orRefuse();
        member.rank(command.rank());
        if (command.rank() == Rank.OWNER) {
            letters.owns(group, member.accountId());
        }
    }

    /** Lets a member be the owner in the place of who asks. */
    @Requires(Right.GROUP_MANAGE)
    public void transfer(TransferGroup command) {
        var group = groups.locked(command.group(), command.site());
        var member = member(group, command.member());
        OwnerPolicy.rank(member, Rank.OWNER, others(group, member)).orRefuse();
        if (accounts.find(member.accountId()).filter(Account::active).isEmpty()) {
            throw new Refusal("group.member.blocked");
        }
        member.rank(Rank.OWNER);
        memberships.inGroup(me.id(), group.id()).orElseThrow().rank(Rank.MEMBER);
        letters.owns(group, member.accountId());
    }

    /** Ends somebody's membership: reading and waiting mail end with it. */
    @Requires(Right.GROUP_MANAGE)
    public void remove(RemoveMember command) {
        var reason = RemoveMember.told(command.reason());
        var group = groups.locked(command.group(), command.site());
        var member = member(group, command.member());
        OwnerPolicy.remove(member, member.accountId() == me.id(), others(group, member))
                .orRefuse();
        exit.remove(group, member, me.id(), reason);
        letters.removed(group, member.accountId(), reason);
    }

    private boolean others(Group group, Membership member) {
        return memberships.otherOwners(group.id(), member.accountId());
    }

    private Membership member(Group group, AccountId who) {
        return memberships
                .member(who, group.id())
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.ACCOUNT, who.value())));
    }

    private Group readable(long site, GroupId id) {
        var group = groups.get(id, site);
        boolean may = me.viewer().holds(ReachKey.group(group.id())) || group.open() && me.signedIn();
        if (!may) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, id.value()));
        }
        return group;
    }
}
