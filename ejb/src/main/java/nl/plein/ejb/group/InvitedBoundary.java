package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.admission.AdmissionRepository;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Invitation;
import nl.plein.persistence.group.InvitationRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.session.Token;

/** Being invited into a group: seeing by whom, and answering once. */
@Stateless
@Boundary
public class InvitedBoundary {

    @Inject
    GroupRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    InvitationRepository invitations;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    AdmissionRepository admissions;

    @Inject
    SiteDoor door;

    @Inject
    NeededAnswers needed;

    @Inject
    GroupLetters letters;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * The invitation with this code.
     *
     * @throws Refusal when the code is none, or of one that is over, or for somebody else, or the person is kept out
     */
    @Open("the code was sent to whom it is for, and says only to which group")
    public InvitationDetails view(SiteRow site, String code) {
        var invitation = worth(code, me.signedIn() ? me.id() : null);
        var group = groups.get(invitation.groupId());
        if (group.siteId() != site.id()) {
            throw new Refusal("group.invitation.unknown");
        }
        if (me.signedIn()) {
            notKeptOut(me.id(), group);
        }
        var by = accounts.find(invitation.invitedBy()).map(Account::displayName).orElse("");
        boolean inside = me.viewer().memberOfGroup(group.id());
        return new InvitationDetails(group.row(), site.name(), by, invitation.words(), invitation.expires(), inside);
    }

    /** Comes in; who was not on the site is from now on. */
    @Open("the code was sent to whom it is for")
    public void accept(AcceptInvitation command) {
        long account = me.id();
        sites.locked(command.site());
        var group = groups.locked(command.group(), command.site());
        if (group.archived()) {
            throw new Refusal("group.archived");
        }
        var invitation = worth(command.code(), account, group);
        if (memberships.inGroup(account, group.id()).isPresent()) {
            throw new Refusal("group.join.already");
        }
        notKeptOut(account, group);
        needed.demand(group, account);
        var now = clock.instant();
        invitation.end(Invitation.State.ACCEPTED, account, now);
        if (memberships.inSite(account, group.siteId()).isEmpty()) {
            door.admit(account, group.siteId());
        }
        if (memberships.inGroup(account, group.id()).isEmpty()) {
            memberships.add(new Membership(account, group.siteId(), group.id(), Rank.MEMBER, now));
            group.grow();
            letters.welcome(group, account);
        }
    }

    /** Stays out; the code is worth nothing any more. */
    @Open("the code was sent to whom it is for")
    public void decline(DeclineInvitation command) {
        long account = me.id();
        var group = groups.locked(command.group(), command.site());
        worth(command.code(), account, group).end(Invitation.State.DECLINED, account, clock.instant());
    }

    /** Whom the managers of the site keep out does not come back through one of its groups. */
    private void notKeptOut(long account, Group group) {
        admissions.ban(account, group.siteId()).ifPresent(ban -> {
            throw new Refusal("group.invitation.banned", ban.reason());
        });
    }

    private Invitation worth(String code, long account, Group group) {
        var invitation = worth(code, account);
        if (invitation.groupId() != group.id()) {
            throw new Refusal("group.invitation.unknown");
        }
        return invitation;
    }

    private Invitation worth(String code, Long account) {
        var invitation = found(code, account).orElseThrow(() -> new Refusal("group.invitation.unknown"));
        InvitationPolicy.use(invitation, account, clock.instant()).orRefuse();
        return invitation;
    }

    /** By its code; or by its public identifier, for the person it is for and nobody else. */
    private Optional<Invitation> found(String code, Long account) {
        if (Token.wellFormed(code)) {
            return invitations.byCode(Token.hash(code));
        }
        return account == null ? Optional.empty() : invitations.own(code, account);
    }
}
