package nl.plein.ejb.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Consequence;
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
import nl.plein.persistence.people.AnswerIntakeRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;

/**
 * Brings people into groups because they are on the site, because of the organisation they work for, or of what they
 * tell in their profile.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupIntakes {

    @Inject
    IntakeRepository intakes;

    @Inject
    AnswerIntakeRepository answers;

    @Inject
    GroupRepository groups;

    @Inject
    SiteRepository sites;

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

    /** Somebody came onto a site: into each group that takes in everybody, or people of that person's organisation. */
    public void arrived(long account, long site) {
        var organisation =
                accounts.find(account).map(one -> one.organisationId()).orElse(null);
        var asking = intakes.arriving(site, organisation);
        if (!asking.isEmpty()) {
            sites.locked(site);
        }
        asking.forEach(one -> admit(account, site, one.groupId(), one.everybody() ? "site" : "organisation"));
        told(account, site);
    }

    /** Somebody told something in the profile of a site: into each group that takes in who tells that. */
    public void told(long account, long site) {
        var asking = asking(account, site);
        if (!asking.isEmpty()) {
            sites.locked(site);
        }
        asking.forEach(group -> admit(account, site, group, "answer"));
    }

    /** Whether a group takes in who tells what this person tells, and the person never was in it. */
    public boolean awaited(long account, long site) {
        return !asking(account, site).isEmpty();
    }

    private List<Long> asking(long account, long site) {
        return answers.groups(account, site).stream()
                .filter(group -> !intakes.everIn(account, group))
                .toList();
    }

    private void admit(long account, long site, long number, String because) {
        if (intakes.everIn(account, number)) {
            return;
        }
        var group = groups.locked(groups.get(number).groupId(), site);
        if (!group.archived() && !intakes.everIn(account, number)) { // a job may have been quicker
            takeIn(group, account, because);
        }
    }

    /** The person becomes a member, and is told. The caller holds the group locked. */
    @Consequence("the group has one more member")
    void takeIn(Group group, long account, String because) {
        memberships.add(new Membership(account, group.siteId(), group.id(), Rank.MEMBER, clock.instant()));
        group.grow();
        letters.takenIn(group, account);
        accounts.find(account)
                .ifPresent(person ->
                        trail.record(Entry.success(Action.GROUP_MEMBER_ADD, new Target(ObjectType.GROUP, group.ref()))
                                .because(because)
                                .with("member", person.ref().toString())));
    }
}
