package nl.plein.ejb.admission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.admission.AdmissionDetails.Standing;
import nl.plein.ejb.item.RichText;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.MailAddress;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.admission.AdmissionRepository;
import nl.plein.persistence.admission.EntryRequest;
import nl.plein.persistence.admission.InvitationRepository;
import nl.plein.persistence.admission.SiteInvitation;
import nl.plein.persistence.admission.SiteMemberRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.session.Token;

/** Coming onto a site and leaving it, for who does so. */
@Stateless
@Boundary
public class AdmissionBoundary {

    private static final int TOLD = 20;

    @Inject
    Admittance door;

    @Inject
    Farewell farewell;

    @Inject
    AdmissionRepository admissions;

    @Inject
    InvitationRepository invitations;

    @Inject
    SiteMemberRepository members;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    CodeTries tries;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What the person can do here. */
    @Open("everybody may know how to come onto a site")
    public AdmissionDetails view(SiteRow site) {
        var rules = door.rules(site.id());
        var intro = RichText.clean(rules.intro());
        if (!me.signedIn()) {
            return new AdmissionDetails(Standing.STRANGER, rules.byRequest(), intro, null, null);
        }
        var ban = admissions.ban(me.id(), site.id());
        if (ban.isPresent()) {
            return new AdmissionDetails(
                    Standing.BANNED, false, intro, ban.get().reason(), ban.get().since());
        }
        var membership = memberships.inSite(me.id(), site.id());
        if (membership.isPresent()) {
            return new AdmissionDetails(
                    Standing.MEMBER, false, intro, null, membership.get().since());
        }
        var asked = invitations.waitingOf(me.id(), site.id());
        if (asked.isPresent()) {
            return new AdmissionDetails(
                    Standing.WAITING, false, intro, null, asked.get().asked());
        }
        var standing = door.way(account(), site.id()).isPresent() ? Standing.WELCOME : Standing.OUTSIDE;
        var declined = invitations.lastOf(me.id(), site.id()).filter(EntryRequest::declined);
        return new AdmissionDetails(
                standing,
                rules.byRequest(),
                intro,
                declined.map(EntryRequest::answer).orElse(null),
                declined.map(EntryRequest::answered).orElse(null));
    }

    /** What a site says to who comes in, as cleaned HTML. */
    @Open("the sign-in page is for everybody")
    public String intro(SiteRow site) {
        return RichText.clean(door.rules(site.id()).intro());
    }

    /** The first visit: whoever is admitted without being asked is a member from now on (ADM-1.1). */
    @Open("what the rules of the site say of the person decides")
    public void arrive(SiteRow site) {
        var closed = memberships.inSite(me.id(), site.id()).isPresent()
                || members.everMember(me.id(), site.id())
                || admissions.ban(me.id(), site.id()).isPresent();
        if (closed) {
            return;
        }
        door.way(account(), site.id()).ifPresent(way -> {
            door.admit(me.id(), site.id());
            trail.record(Entry.success(
                            Action.SITE_MEMBER_ADD,
                            new Target(ObjectType.SITE, site.siteId().value()))
                    .because(way.ground()));
            me.refresh();
        });
    }

    /** Becomes a member of a site that admits the person without being asked. */
    @Open("what the rules of the site say of the person decides")
    public void join(JoinSite command) {
        if (door.way(account(), command.site().id()).isEmpty()) {
            throw new Refusal("admission.join.closed");
        }
        door.admit(me.id(), command.site().id());
    }

    /** Becomes a member with the code of an invitation. */
    @Open("the code and the mail address of the account are the proof")
    public void accept(AcceptInvitation command) {
        var now = clock.instant();
        var person = account();
        if (tries.tooMany(person.id())) {
            throw new Refusal("admission.code.slow");
        }
        var found = Token.wellFormed(command.code())
                ? invitations.byCode(Token.hash(command.code()), command.site().id())
                : java.util.Optional.<SiteInvitation>empty();
        if (found.isEmpty()) {
            tries.count(person.id());
            throw new Refusal("admission.code.unknown");
        }
        var invitation = found.get();
        if (!invitation.counts(now)) {
            throw new Refusal(invitation.open() ? "admission.code.expired" : "admission.code.used");
        }
        var mail = MailAddress.of(person.mail()).map(MailAddress::compared).orElse("");
        if (!mail.equals(invitation.address())) {
            tries.count(person.id());
            throw new Refusal("admission.code.other");
        }
        door.admit(person.id(), command.site().id());
        if (!invitations.end(invitation, SiteInvitation.State.USED, person.id(), now)) {
            throw new Refusal("admission.code.used");
        }
    }

    /** Asks to be admitted; the managers hear of it. */
    @Open("asking is free to everybody who is signed in and not kept out")
    public void ask(AskToJoinSite command) {
        command.check();
        var site = command.site();
        var details = view(site);
        if (!details.canAsk()) {
            throw new Refusal("admission.ask." + details.standing().name().toLowerCase(java.util.Locale.ROOT));
        }
        invitations.add(new EntryRequest(site.id(), me.id(), command.motivation(), clock.instant()));
        members.told(site.id(), clock.instant(), TOLD).stream()
                .flatMap(manager -> accounts.find(manager).stream())
                .forEach(manager -> post.send(Letter.to(manager)
                        .about("admission.asked", site.name(), account().displayName())
                        .link(site.host(), "/manage/requests")
                        .inSite(site.id())));
    }

    /** The groups for which the person must find another owner before leaving. */
    @Open("only one's own groups")
    public List<GroupRow> ownedAlone(SiteRow site) {
        return farewell.ownedAlone(me.id(), site.id()).stream().map(Group::row).toList();
    }

    /** Leaves a site with all its groups; what the person wrote stays. */
    @Open("leaving is free to every member")
    public void leave(LeaveSite command) {
        var alone = farewell.ownedAlone(me.id(), command.site().id());
        if (!alone.isEmpty()) {
            throw new Refusal("admission.leave.owner", alone.get(0).name());
        }
        farewell.end(me.id(), command.site());
    }

    private Account account() {
        return accounts.find(me.id()).orElseThrow();
    }
}
