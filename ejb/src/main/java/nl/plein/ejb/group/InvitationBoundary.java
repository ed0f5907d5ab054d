package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.admission.AdmissionRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Invitation;
import nl.plein.persistence.group.InvitationRepository;
import nl.plein.persistence.group.InvitationRow;
import nl.plein.persistence.group.InviteList;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.PersonRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import nl.plein.security.session.Token;

/** Inviting people into a group: from the site by name, and from elsewhere by mail address. */
@Stateless
@Boundary
public class InvitationBoundary {

    /** Rows of a page of invitations or people. */
    public static final int PAGE = 20;

    private static final int MOST_TYPED = 50;
    private static final Duration LIST_KEPT = Duration.ofDays(1);

    @Inject
    GroupRepository groups;

    @Inject
    InvitationRepository invitations;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    AdmissionRepository admissions;

    @Inject
    GroupOwners owners;

    @Inject
    GroupLetters letters;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** The invitations that nobody answered yet. */
    @Open("answers owners only")
    public List<InvitationRow> open(long site, GroupId id, long after) {
        return invitations.open(owners.group(site, id).id(), after, PAGE);
    }

    /** People of the site who are not in the group, by part of their name. */
    @Open("answers owners only")
    public List<PersonRow> people(long site, GroupId id, String words) {
        var group = owners.group(site, id);
        return words.length() < 2
                ? List.of()
                : invitations.outside(site, group.id(), new MemberFilter(words, "", null), PAGE);
    }

    /** Invites somebody of the site. */
    @Requires(Right.GROUP_MANAGE)
    public void invite(InvitePerson command) {
        command.words().check();
        var group = groups.locked(command.group(), command.site());
        var person = accounts.find(command.person())
                .filter(one -> memberships.inSite(one.id(), command.site()).isPresent())
                .orElseThrow(() -> new NoSuchThing(
                        new Target(ObjectType.ACCOUNT, command.person().value())));
        if (memberships.inGroup(person.id(), group.id()).isPresent()) {
            throw new Refusal("group.invite.inside", person.displayName());
        }
        if (invitations.openFor(person.id(), group.id()).isPresent()) {
            throw new Refusal("group.invite.already", person.displayName());
        }
        var code = Token.fresh();
        send(
                group,
                Invitation.of(group, person.id(), me.id(), Token.hash(code), clock.instant()),
                command.words(),
                code);
    }

    /** Invites whoever reads the mail of these addresses. */
    @Requires(Right.GROUP_MANAGE)
    public void invite(InviteAddresses command) {
        command.words().check();
        var group = groups.locked(command.group(), command.site());
        var list = AddressList.ofTyped(command.typed() == null ? "" : command.typed(), known(group));
        if (!list.problems().isEmpty()) {
            var first = list.problems().get(0);
            throw new Refusal("group.invite.addresses." + first.why(), first.line());
        }
        if (list.good().isEmpty()) {
            throw new Refusal("group.invite.addresses.empty");
        }
        if (list.good().size() > MOST_TYPED) {
            throw new Refusal("group.invite.addresses.long", MOST_TYPED);
        }
        list.good().forEach(address -> send(group, address, command.words()));
    }

    /** Keeps a file of addresses until they are invited, when it can be read at all. */
    @Requires(Right.GROUP_MANAGE)
    public void prepare(PrepareInvites command) {
        var group = groups.get(command.group(), command.site());
        var lines = AddressList.decoded(command.bytes());
        AddressList.ofLines(lines, Map.of());
        var now = clock.instant();
        invitations.forget(now.minus(LIST_KEPT));
        invitations.add(new InviteList(command.list(), group.id(), me.id(), lines, now));
    }

    /** What a list that was prepared would do. */
    @Open("answers owners only, and of their own list")
    public AddressList prepared(long site, GroupId id, UUID list) {
        var group = owners.group(site, id);
        return AddressList.ofLines(list(group, list).lines(), known(group));
    }

    /** Invites the good addresses of a list. */
    @Requires(Right.GROUP_MANAGE)
    public void invite(InviteListed command) {
        command.words().check();
        var group = groups.locked(command.group(), command.site());
        var list = list(group, command.list());
        var judged = AddressList.ofLines(list.lines(), known(group));
        if (judged.good().isEmpty()) {
            throw new Refusal("group.invite.file.none");
        }
        judged.good().forEach(address -> send(group, address, command.words()));
        invitations.remove(list);
    }

    /** An invitation is worth nothing any more. */
    @Requires(Right.GROUP_MANAGE)
    public void withdraw(WithdrawInvitation command) {
        var group = groups.locked(command.group(), command.site());
        var invitation = invitation(group, command.invitation());
        if (invitation.state() != Invitation.State.OPEN) {
            throw new Refusal("group.invitation.over");
        }
        invitation.end(Invitation.State.WITHDRAWN, me.id(), clock.instant());
    }

    /** An invitation goes out again. */
    @Requires(Right.GROUP_MANAGE)
    public void resend(ResendInvitation command) {
        var group = groups.locked(command.group(), command.site());
        var invitation = invitation(group, command.invitation());
        InvitationPolicy.send(invitation).orRefuse();
        var code = Token.fresh();
        invitation.send(Token.hash(code), clock.instant());
        letters.invited(group, invitation, code);
    }

    private void send(Group group, String address, OwnWords words) {
        var code = Token.fresh();
        send(group, Invitation.of(group, address, me.id(), Token.hash(code), clock.instant()), words, code);
    }

    private void send(Group group, Invitation invitation, OwnWords words, String code) {
        invitation.say(words.text());
        invitations.add(invitation);
        letters.invited(group, invitation, code);
    }

    /** Addresses that get no invitation: whom the site keeps out, and who was invited before. */
    private Map<String, String> known(Group group) {
        Map<String, String> known = new HashMap<>();
        admissions.keptOut(group.siteId()).forEach(address -> known.put(address, "banned"));
        invitations
                .openAddresses(group.id())
                .forEach(address -> known.put(address.toLowerCase(Locale.ROOT), "invited"));
        return known;
    }

    private InviteList list(Group group, UUID ref) {
        return invitations.list(ref, group.id(), me.id()).orElseThrow(() -> new Refusal("group.invite.file.gone"));
    }

    private Invitation invitation(Group group, UUID ref) {
        return invitations.find(ref, group.id()).orElseThrow(() -> new NoSuchThing(new Target(ObjectType.GROUP, ref)));
    }
}
