package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.plein.ejb.group.GroupMemberBoundary;
import nl.plein.ejb.group.MemberFinder;
import nl.plein.ejb.group.RemoveMember;
import nl.plein.ejb.member.BulkPreview.Line;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;

/** Judges many members of a group, and ends a membership by the boundary that ends one. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupCrowdWork {

    private static final int AT_ONCE = 500;

    @Inject
    MemberFinder finder;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    GroupMemberBoundary members;

    @Inject
    CurrentAccount me;

    /** All who are meant; who acts is left out, so that an owner stays. */
    List<Line> judge(Group group, GroupCrowd who) {
        var self = accounts.find(me.id()).map(Account::ref).orElseThrow().toString();
        var rows = who.search() == null ? ticked(group, who) : found(group, who);
        return rows.stream()
                .map(row -> new Line(
                        row.ref(),
                        row.name(),
                        row.organisation(),
                        row.external(),
                        row.ref().equals(self) ? "member.left.self" : null))
                .toList();
    }

    /** Ends the membership of one. */
    void remove(GroupCrowd who, UUID person, String reason) {
        members.remove(new RemoveMember(who.site().id(), who.group(), new AccountId(person), reason));
    }

    /** Whether this person is in the group. */
    boolean inside(Group group, UUID person) {
        return memberships.member(new AccountId(person), group.id()).isPresent();
    }

    private List<MemberRow> ticked(Group group, GroupCrowd who) {
        if (who.people().size() > BulkAct.MOST) {
            throw new Refusal("member.bulk.many", BulkAct.MOST);
        }
        return memberships.these(
                group.id(), who.people().stream().map(UUID::toString).collect(Collectors.toSet()));
    }

    private List<MemberRow> found(Group group, GroupCrowd who) {
        List<MemberRow> all = new ArrayList<>();
        List<MemberRow> some;
        do {
            long after = all.isEmpty() ? 0 : all.get(all.size() - 1).id();
            some = finder.page(group, who.search(), after, AT_ONCE);
            all.addAll(some);
        } while (some.size() == AT_ONCE && all.size() <= CrowdAct.MOST);
        if (all.size() > CrowdAct.MOST) {
            throw new Refusal("member.bulk.many", CrowdAct.MOST);
        }
        return all;
    }
}
