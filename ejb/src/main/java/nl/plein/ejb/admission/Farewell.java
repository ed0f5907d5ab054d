package nl.plein.ejb.admission;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.plein.ejb.group.GroupExit;
import nl.plein.ejb.group.GroupSuccession;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.access.EmergencyRepository;
import nl.plein.persistence.admission.SiteMemberRepository;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.OpenEndRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;

/** What happens when somebody is a member of a site no more: everything ends in the same transaction. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Farewell {

    @Inject
    MembershipRepository memberships;

    @Inject
    SiteMemberRepository members;

    @Inject
    EmergencyRepository emergencies;

    @Inject
    GroupRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    GroupExit exit;

    @Inject
    GroupSuccession succession;

    @Inject
    OpenEndRepository openEnds;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** The groups that would have no owner without this person. */
    public List<Group> ownedAlone(long account, long site) {
        return members.inGroups(account, site).stream()
                .filter(Membership::owner)
                .filter(one -> !memberships.otherOwners(one.groupId(), account))
                .map(one -> groups.get(one.groupId()))
                .toList();
    }

    /** Whether the site would have no manager of its own without a last day, but for this person. */
    public boolean lastManager(long account, long site) {
        return onlyManager(site).filter(only -> only == account).isPresent();
    }

    /** Number of the account that alone manages the site without a last day, if one does. */
    public Optional<Long> onlyManager(long site) {
        var managers = members.managers(site, clock.instant());
        return managers.size() == 1 ? Optional.of(managers.get(0)) : Optional.empty();
    }

    /**
     * Ends membership, groups, roles, mail and what waits for an answer; a group that would have no owner passes to its
     * longest member. Others who leave the same site wait for this.
     *
     * @throws Refusal when the person is no member, or the last manager
     */
    public void end(long account, SiteRow site) {
        var membership = memberships.inSite(account, site.id()).orElseThrow(() -> new Refusal("admission.member.none"));
        sites.locked(site.id());
        if (lastManager(account, site.id())) {
            throw new Refusal("admission.member.manager");
        }
        var now = clock.instant();
        ownedAlone(account, site.id())
                .forEach(group -> succession.pass(groups.locked(group.groupId(), site.id()), account));
        for (Membership inGroup : members.inGroups(account, site.id())) {
            var group = groups.get(inGroup.groupId());
            exit.leave(groups.locked(group.groupId(), site.id()), inGroup);
        }
        members.roles(account, site.id(), now).forEach(role -> role.end(now));
        emergencies.over(account, site.id(), now);
        memberships.end(membership, now);
        openEnds.close(account, site.id(), now);
        post.withdrawFromSite(account, site.id());
    }
}
