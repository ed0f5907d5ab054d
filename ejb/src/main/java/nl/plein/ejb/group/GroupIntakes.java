package nl.plein.ejb.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.IntakeRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.shared.Target;

/** Brings people into groups because of the organisation they work for. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupIntakes {

    @Inject
    IntakeRepository intakes;

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    GroupLetters letters;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Somebody came onto a site: into each group that takes in people of that person's organisation. */
    public void arrived(long account, long site) {
        var organisation =
                accounts.find(account).map(one -> one.organisationId()).orElse(null);
        if (organisation == null) {
            return;
        }
        for (Long number : intakes.groups(site, organisation)) {
            if (!intakes.everIn(account, number)) {
                var group = groups.locked(groups.get(number).groupId(), site);
                if (!group.archived()) {
                    takeIn(group, account);
                }
            }
        }
    }

    /** The person becomes a member, and is told. The caller holds the group locked. */
    void takeIn(Group group, long account) {
        memberships.add(new Membership(account, group.siteId(), group.id(), Rank.MEMBER, clock.instant()));
        group.grow();
        letters.takenIn(group, account);
        accounts.find(account)
                .ifPresent(person ->
                        trail.record(Entry.success(Action.GROUP_MEMBER_ADD, new Target(ObjectType.GROUP, group.ref()))
                                .because("organisation")
                                .with("member", person.ref().toString())));
    }
}
