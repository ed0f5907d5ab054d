package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRequest;
import nl.plein.persistence.site.SiteRequestRepository;
import nl.plein.persistence.site.SiteRequestRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Starting sites: asking, and being answered. */
@Stateless
@Boundary
public class SiteStartBoundary {

    /** Rows of a page of requests. */
    public static final int PAGE = 20;

    @Inject
    SiteRepository sites;

    @Inject
    SiteRequestRepository requests;

    @Inject
    SiteBirth birth;

    @Inject
    SiteClaim claim;

    @Inject
    SiteAsking asking;

    @Inject
    NewHome home;

    @Inject
    AccountRepository accounts;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** What the page of starting needs to know. */
    @Open("says how the platform is set")
    public StartRules rules() {
        return new StartRules(StartSetting.allowed(), StartSetting.atOnce(), SiteHost.domain());
    }

    /** Starts a site, or asks for it, as the platform is set. */
    @Open("whoever is signed in may ask; the platform's setting decides whether that starts it")
    public void start(StartSite command) {
        long asker = me.id();
        if (!StartSetting.allowed()) {
            throw new Refusal("site.start.nobody");
        }
        var planned = command.planned();
        claim.planned(planned);
        if (StartSetting.atOnce()) {
            birth.make(command.ref(), planned, asker);
        } else {
            var motivation = SiteWords.text(command.motivation());
            asking.ask(
                    new SiteRequest(command.ref(), asker, planned, motivation, clock.instant()),
                    letter -> letter.about(
                            "site.asked", planned.name(), me.standing().name()));
        }
    }

    /** Host of a site that was started at once, for who started it; null while it waits. */
    @Open("a person asks for what they started themselves")
    public String hostOf(UUID ref) {
        return sites.find(new SiteId(ref)).map(site -> site.host()).orElse(null);
    }

    /** What this person asked for, newest first. */
    @Open("a person sees their own requests only")
    public List<SiteRequestRow> mine() {
        return me.signedIn() ? requests.of(me.id()) : List.of();
    }

    /** Requests that wait for an answer, oldest first. */
    @Requires(Right.PLATFORM_MANAGE)
    public List<SiteRequestRow> waiting(long after) {
        return requests.waiting(after, PAGE);
    }

    /** Says yes or no to a request. */
    @Requires(Right.PLATFORM_MANAGE)
    public void answer(AnswerSiteRequest command) {
        var request = requests.find(command.ref())
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.SITE_REQUEST, command.ref())));
        var said = SiteWords.text(command.answer());
        if (!command.approve() && said.isEmpty()) {
            throw new Refusal("site.decline.why");
        }
        var outcome = command.approve() ? SiteRequest.State.APPROVED : SiteRequest.State.DECLINED;
        if (!requests.answer(request, outcome, said, me.id(), clock.instant())) {
            throw new Refusal("site.answer.late");
        }
        if (command.approve()) {
            approve(request);
        }
        tell(request, command.approve(), said);
    }

    private void approve(SiteRequest request) {
        if (accounts.find(request.accountId()).filter(Account::active).isEmpty()) {
            throw new Refusal("site.answer.gone");
        }
        claim.approved(request.planned());
        var site = birth.make(request.ref(), request.planned(), request.accountId());
        if (request.groupId() != null) {
            home.settle(request, site);
        }
    }

    /** Takes back what this person asked for, as long as nobody answered it. */
    @Open("a person withdraws their own requests only")
    public void withdraw(WithdrawSiteRequest command) {
        var request = requests.find(command.ref())
                .filter(one -> one.accountId() == me.id())
                .orElseThrow(() -> new NoSuchThing(command.target()));
        if (!requests.answer(request, SiteRequest.State.WITHDRAWN, null, me.id(), clock.instant())) {
            throw new Refusal("site.withdraw.late");
        }
    }

    private void tell(SiteRequest request, boolean approved, String said) {
        accounts.find(request.accountId())
                .map(Letter::to)
                .map(letter -> approved ? yes(letter, request, said) : no(letter, request, said))
                .ifPresent(post::send);
    }

    private static Letter yes(Letter letter, SiteRequest request, String said) {
        var planned = request.planned();
        var about = request.groupId() == null ? "site.approved" : "site.approved.split";
        return letter.about(about, planned.name(), said).link(planned.host(), "/manage");
    }

    private static Letter no(Letter letter, SiteRequest request, String said) {
        return letter.about("site.declined", request.planned().name(), said).link(null, "/sites/start");
    }
}
