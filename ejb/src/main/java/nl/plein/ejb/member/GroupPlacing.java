package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Consequence;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;

/** Brings a member of a site into a group, who is told; one event. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupPlacing {

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** The caller holds the group locked and knows that the person is not in it. */
    @Consequence("the group has one more member")
    public void place(Group group, long account, SiteRow site) {
        memberships.add(new Membership(account, group.siteId(), group.id(), Rank.MEMBER, clock.instant()));
        group.grow();
        var person = accounts.find(account).orElseThrow();
        trail.record(Entry.success(Action.GROUP_MEMBER_ADD, new Target(ObjectType.GROUP, group.ref()))
                .because("member.manage")
                .with("member", person.ref().toString()));
        post.send(Letter.to(person)
                .about("member.grouped", group.name(), site.name())
                .link(site.host(), "/group/" + group.ref())
                .inSite(site.id())
                .inGroup(group.id()));
    }
}
