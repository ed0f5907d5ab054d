package nl.plein.ejb.admission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.admission.AdmissionRepository;
import nl.plein.persistence.admission.AdmissionRules;
import nl.plein.persistence.admission.BanRow;
import nl.plein.persistence.admission.EntryRequest;
import nl.plein.persistence.admission.InvitationRepository;
import nl.plein.persistence.admission.SiteBan;
import nl.plein.persistence.admission.SiteMemberRepository;
import nl.plein.persistence.admission.SiteMemberRow;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Who is on a site, on what rules, and who is kept out, for its managers. */
@Stateless
@Boundary
public class MemberBoundary {

    /** Rows of a page. */
    public static final int PAGE = 20;

    private static final int LONGEST = 100;

    @Inject
    AdmissionRepository admissions;

    @Inject
    InvitationRepository requests;

    @Inject
    SiteMemberRepository members;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    SiteRepository sites;

    @Inject
    Admittance door;

    @Inject
    Farewell farewell;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** The rules of admission, to change them. */
    @Open("asks for the right on the site itself")
    public RulesDetails rules(SiteRow site) {
        me.check(Right.SITE_MANAGE, target(site));
        return details(door.rules(site.id()));
    }

    /** Changes the rules of admission, unless somebody else did so since this person looked. */
    @Requires(Right.SITE_MANAGE)
    public void change(ChangeAdmission command) {
        command.check();
        var site = command.site().id();
        var rules = admissions.rules(site).orElseGet(() -> fresh(site));
        command.seen().demand(details(rules).seen());
        rules.change(command.openToAll(), command.byRequest(), command.spelled());
        rules.welcome(command.intro());
    }

    /**
     * Members, in the order in which they came.
     *
     * @param name a part of the name, empty for all
     * @param after number of the last row that was shown, 0 for the first page
     */
    @Open("asks for the right on the site itself")
    public List<SiteMemberRow> members(SiteRow site, String name, long after) {
        me.check(Right.MEMBER_MANAGE, target(site));
        return members.members(site.id(), name, after, PAGE);
    }

    /** One member. */
    @Open("asks for the right on the site itself")
    public SiteMemberRow member(SiteRow site, UUID ref) {
        me.check(Right.MEMBER_MANAGE, target(site));
        var person = account(ref, site);
        var membership = memberships.inSite(person.id(), site.id()).orElseThrow(() -> new NoSuchThing(target(site)));
        return new SiteMemberRow(0, ref.toString(), person.displayName(), null, person.mail(), membership.since());
    }

    /**
     * Whom the site keeps out, latest first.
     *
     * @param words a part of the name, empty for all
     * @param before number of the last row that was shown, {@link Long#MAX_VALUE} for the first page
     */
    @Open("asks for the right on the site itself")
    public List<BanRow> bans(SiteRow site, String words, long before) {
        me.check(Right.MEMBER_MANAGE, target(site));
        return admissions.bans(site.id(), words.substring(0, Math.min(words.length(), LONGEST)), before, PAGE);
    }

    /** One ban that holds. */
    @Open("asks for the right on the site itself")
    public BanRow ban(SiteRow site, UUID ref) {
        me.check(Right.MEMBER_MANAGE, target(site));
        return admissions.banRow(ref, site.id()).orElseThrow(() -> new NoSuchThing(target(site)));
    }

    /** Ends somebody's membership; the person is told, with what the manager says to it. */
    @Requires(Right.MEMBER_MANAGE)
    public void end(EndSiteMembership command) {
        var said = command.said();
        said.check();
        var site = command.site();
        var person = other(command.account(), site);
        var membership = memberships.inSite(person.id(), site.id());
        farewell.end(person.id(), site);
        membership.ifPresent(one -> one.endedBy(me.id(), said.words()));
        var letter = Letter.to(person);
        post.send(
                said.none()
                        ? letter.about("admission.ended", site.name())
                        : letter.about("admission.ended.said", site.name(), said.words()));
    }

    /** Keeps somebody out; the person is told, with the reason. */
    @Requires(Right.MEMBER_MANAGE)
    public void ban(BanFromSite command) {
        command.check();
        var site = command.site();
        sites.locked(site.id()); // nobody comes in by another door meanwhile
        var person = other(command.account(), site);
        if (admissions.ban(person.id(), site.id()).isPresent()) {
            throw new Refusal("admission.ban.already");
        }
        if (memberships.inSite(person.id(), site.id()).isPresent()) {
            farewell.end(person.id(), site);
        }
        requests.waitingOf(person.id(), site.id())
                .ifPresent(asked -> requests.end(asked, EntryRequest.State.CLOSED, me.id(), null, clock.instant()));
        admissions.add(new SiteBan(site.id(), person.id(), command.reason(), me.id(), clock.instant()));
        post.send(Letter.to(person).about("admission.banned", site.name(), command.reason()));
    }

    /** Lets somebody join again; the person is told. */
    @Requires(Right.MEMBER_MANAGE)
    public void unban(LiftBan command) {
        var site = command.site();
        sites.locked(site.id()); // of two who lift it at once one comes too late
        var ban = admissions.ban(command.ban(), site.id()).orElseThrow(() -> new NoSuchThing(target(site)));
        if (!ban.lift(me.id(), clock.instant())) {
            throw new Refusal("admission.ban.lifted");
        }
        accounts.find(ban.accountId())
                .ifPresent(person -> post.send(Letter.to(person)
                        .about("admission.unbanned", site.name())
                        .link(site.host(), "/join")));
    }

    private Account other(UUID ref, SiteRow site) {
        var person = account(ref, site);
        if (person.id() == me.id()) {
            throw new Refusal("admission.member.self");
        }
        return person;
    }

    /** Somebody of whom the managers of the site may know: a member, or who asks to be one. */
    private Account account(UUID ref, SiteRow site) {
        return accounts.find(new AccountId(ref))
                .filter(person -> memberships.inSite(person.id(), site.id()).isPresent()
                        || requests.waitingOf(person.id(), site.id()).isPresent()
                        || admissions.ban(person.id(), site.id()).isPresent())
                .orElseThrow(() -> new NoSuchThing(target(site)));
    }

    private static RulesDetails details(AdmissionRules rules) {
        return new RulesDetails(
                rules.openToAll(), rules.byRequest(), String.join("\n", rules.mailDomains()), rules.intro());
    }

    private AdmissionRules fresh(long site) {
        var rules = new AdmissionRules(site);
        admissions.add(rules);
        return rules;
    }

    private static Target target(SiteRow site) {
        return new Target(ObjectType.SITE, site.siteId().value());
    }
}
