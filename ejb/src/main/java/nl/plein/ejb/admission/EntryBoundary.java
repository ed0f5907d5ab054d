package nl.plein.ejb.admission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.mail.AddressLanguage;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.admission.EntryRequest;
import nl.plein.persistence.admission.EntryRequestRow;
import nl.plein.persistence.admission.InvitationRepository;
import nl.plein.persistence.admission.InvitationRow;
import nl.plein.persistence.admission.SiteInvitation;
import nl.plein.persistence.admission.SiteMemberRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import nl.plein.security.session.Token;

/** Inviting people and answering who asks, for managers of members. */
@Stateless
@Boundary
public class EntryBoundary {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** How long a code works. */
    static final Duration LIFE = Duration.ofDays(14);

    @Inject
    InvitationRepository invitations;

    @Inject
    SiteMemberRepository members;

    @Inject
    AccountRepository accounts;

    @Inject
    Admittance door;

    @Inject
    AddressLanguage languages;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Open invitations, latest first. */
    @Open("asks for the right on the site itself")
    public List<InvitationRow> invitations(SiteRow site, long before) {
        me.check(Right.MEMBER_MANAGE, target(site));
        return invitations.invitations(site.id(), before, PAGE);
    }

    /** One open invitation. */
    @Open("asks for the right on the site itself")
    public InvitationRow invitation(SiteRow site, UUID ref) {
        me.check(Right.MEMBER_MANAGE, target(site));
        return invitations.invitationRow(ref, site.id()).orElseThrow(() -> new NoSuchThing(target(site)));
    }

    /**
     * Invites people; who is a member already or has an open invitation gets none.
     *
     * @return how many were invited
     */
    @Requires(Right.MEMBER_MANAGE)
    public int invite(InviteToSite command) {
        command.check();
        int sent = 0;
        var site = command.site();
        for (String address : command.compared()) {
            if (invitations.openTo(address, site.id()).isEmpty() && !members.memberWithMail(address, site.id())) {
                var language = languages.of(address, site.id());
                var invitation = new SiteInvitation(site.id(), address, command.message(), language, me.id());
                send(invitation, site);
                invitations.add(invitation);
                sent++;
            }
        }
        if (sent == 0) {
            throw new Refusal("admission.invite.known");
        }
        return sent;
    }

    /** Sends an invitation again; the earlier code ends. */
    @Requires(Right.MEMBER_MANAGE)
    public void resend(ResendInvitation command) {
        var invitation = found(command.invitation(), command.site());
        if (!invitation.open()) {
            throw new Refusal("admission.invite.late");
        }
        if (invitation.sent().isAfter(clock.instant().minus(Duration.ofMinutes(1)))) {
            throw new Refusal("admission.invite.soon");
        }
        send(invitation, command.site());
    }

    /** Takes an invitation back. */
    @Requires(Right.MEMBER_MANAGE)
    public void withdraw(WithdrawInvitation command) {
        var invitation = found(command.invitation(), command.site());
        if (!invitations.end(invitation, SiteInvitation.State.WITHDRAWN, null, clock.instant())) {
            throw new Refusal("admission.invite.late");
        }
    }

    /** Who asks to join, longest waiting first. */
    @Open("asks for the right on the site itself")
    public List<EntryRequestRow> requests(SiteRow site, long after) {
        me.check(Right.MEMBER_MANAGE, target(site));
        return invitations.requests(site.id(), after, PAGE);
    }

    /**
     * Requests that were answered, the latest answer first.
     *
     * @param after the last request that was shown, or null for the first page
     */
    @Open("asks for the right on the site itself")
    public List<EntryRequestRow> answered(SiteRow site, UUID after) {
        me.check(Right.MEMBER_MANAGE, target(site));
        var last = after == null ? null : request(site, after);
        return invitations.answered(site.id(), last, clock.instant(), PAGE);
    }

    /** One request, also when it was answered. */
    @Open("asks for the right on the site itself")
    public EntryRequestRow request(SiteRow site, UUID ref) {
        me.check(Right.MEMBER_MANAGE, target(site));
        return invitations.requestRow(ref, site.id()).orElseThrow(() -> new NoSuchThing(target(site)));
    }

    /** Admits or declines somebody who asked. The first answer counts. */
    @Requires(Right.MEMBER_MANAGE)
    public void answer(AnswerEntryRequest command) {
        command.said().check();
        var site = command.site();
        var request =
                invitations.request(command.request(), site.id()).orElseThrow(() -> new NoSuchThing(target(site)));
        var outcome = command.admit() ? EntryRequest.State.ADMITTED : EntryRequest.State.DECLINED;
        if (!invitations.end(request, outcome, me.id(), command.said().words(), clock.instant())) {
            throw new Refusal("admission.answer.late");
        }
        if (command.admit()) {
            door.admit(request.accountId(), site.id());
        }
        if (command.mailed()) {
            var person = Letter.to(accounts.find(request.accountId()).orElseThrow());
            post.send(
                    (command.admit() ? admitted(person, site, command.said()) : declined(person, site, command.said()))
                            .inSite(site.id()));
        }
    }

    private static Letter admitted(Letter person, SiteRow site, Said said) {
        var letter = said.none()
                ? person.about("admission.admitted", site.name())
                : person.about("admission.admitted.said", site.name(), said.words());
        return letter.link(site.host(), "/");
    }

    private static Letter declined(Letter person, SiteRow site, Said said) {
        return said.none()
                ? person.about("admission.declined", site.name())
                : person.about("admission.declined.said", site.name(), said.words());
    }

    private SiteInvitation found(UUID ref, SiteRow site) {
        return invitations.invitation(ref, site.id()).orElseThrow(() -> new NoSuchThing(target(site)));
    }

    private void send(SiteInvitation invitation, SiteRow site) {
        var code = Token.fresh();
        var now = clock.instant();
        invitation.send(Token.hash(code), now, now.plus(LIFE));
        var inviter = accounts.find(invitation.inviterId()).orElseThrow();
        var letter = Letter.to(invitation.address(), invitation.language());
        var told = invitation.message() == null || invitation.message().isEmpty()
                ? letter.about("admission.invited", site.name(), inviter.displayName(), LIFE.toDays())
                : letter.about(
                        "admission.welcomed", site.name(), inviter.displayName(), LIFE.toDays(), invitation.message());
        post.send(told.link(site.host(), "/join?code=" + code).inSite(site.id()));
    }

    private static Target target(SiteRow site) {
        return new Target(ObjectType.SITE, site.siteId().value());
    }
}
