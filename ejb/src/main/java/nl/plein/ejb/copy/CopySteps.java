package nl.plein.ejb.copy;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.group.InvitationBoundary;
import nl.plein.ejb.group.InvitePerson;
import nl.plein.ejb.job.JobTicket;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.copy.CopyRepository;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.item.Item;
import nl.plein.security.CurrentAccount;

/** The steps of copying what is in a group, each in a transaction of its own. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class CopySteps {

    private static final int ITEMS = 20;
    private static final int PEOPLE = 200;

    @Inject
    CopyRepository copies;

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    InvitationBoundary invitations;

    @Inject
    ItemCopy items;

    @Inject
    CurrentAccount me;

    /** How far a step came: the number of the last one, null when there is none left. */
    record Reached(Long last, int done) {}

    /** How many items there are to copy. */
    public int total(JobTicket ticket, CopyNote note) {
        var from = groups.get(new GroupId(note.from()), ticket.order().site());
        return (int) copies.items(from.id(), me.viewer(), note.before());
    }

    /** Copies some items that have no copy yet. */
    public Reached items(JobTicket ticket, CopyNote note, long after) {
        long site = ticket.order().site();
        var from = groups.get(new GroupId(note.from()), site);
        var to = groups.get(new GroupId(ticket.order().subject()), site);
        var some = copies.some(from.id(), me.viewer(), note.before(), after, ITEMS);
        var there = copies.copied(to.id(), some.stream().map(Item::id).toList());
        some.stream().filter(item -> !there.contains(item.id())).forEach(item -> items.copy(item, to));
        return new Reached(
                some.size() < ITEMS ? null : some.get(some.size() - 1).id(), some.size());
    }

    /** Members who could be invited: all but who copies, for an owner. */
    public List<UUID> people(JobTicket ticket, CopyNote note) {
        var from = groups.get(new GroupId(note.from()), ticket.order().site());
        boolean owner = memberships
                .inGroup(me.id(), from.id())
                .filter(Membership::owner)
                .isPresent();
        List<UUID> all = new ArrayList<>();
        long after = 0;
        boolean more = owner;
        while (more) {
            var some = memberships.people(from.id(), after, PEOPLE);
            some.values().stream()
                    .filter(one -> one.id() != me.id())
                    .map(Account::ref)
                    .forEach(all::add);
            after = some.keySet().stream().mapToLong(Long::longValue).max().orElse(after);
            more = some.size() == PEOPLE;
        }
        return all;
    }

    /** Invites one into the new group. */
    public void invite(JobTicket ticket, UUID person) {
        var order = ticket.order();
        invitations.invite(
                new InvitePerson(order.site(), new GroupId(order.subject()), new AccountId(person), OwnWords.NONE));
    }
}
