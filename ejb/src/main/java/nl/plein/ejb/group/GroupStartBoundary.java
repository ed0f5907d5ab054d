package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupFilter;
import nl.plein.persistence.group.GroupFilter.View;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.GroupRequest;
import nl.plein.persistence.group.GroupRequestRepository;
import nl.plein.persistence.group.GroupRequestRow;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Starting groups: at once or after a yes, from nothing or like another; and what managers of a site point to. */
@Stateless
@Boundary
public class GroupStartBoundary {

    /** Rows of a page of requests. */
    public static final int PAGE = 20;

    private static final String MANAGERS = "MANAGERS";
    private static final String APPROVED = "APPROVED";
    private static final int LONGEST_ANSWER = 1000;

    @Inject
    GroupRepository groups;

    @Inject
    GroupRequestRepository requests;

    @Inject
    SiteRepository sites;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    GroupBirth birth;

    @Inject
    GroupLetters letters;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Whether this person may start a group on the site, or ask for one.
     *
     * @param rule what the managers of the site chose for {@link SiteSetting#GROUP_START}
     */
    @Open("tells a person only what they may do themselves")
    public boolean mayStart(SiteRow site, String rule) {
        return me.viewer().memberOfSite(site.id()) && (!MANAGERS.equals(rule) || manages(site));
    }

    /**
     * Whether a group of this person waits for a yes first.
     *
     * @param rule what the managers of the site chose for {@link SiteSetting#GROUP_START}
     */
    @Open("tells a person only what they may do themselves")
    public boolean waits(SiteRow site, String rule) {
        return APPROVED.equals(rule) && !manages(site);
    }

    /** The groups that others may start one like. */
    @Open("hidden ones are left out for who is not in them")
    public List<GroupRow> templates(SiteRow site) {
        return me.viewer().memberOfSite(site.id())
                ? groups.listed(
                        site.id(),
                        new GroupFilter(View.TEMPLATE, ""),
                        me.viewer().groups(),
                        null,
                        PAGE)
                : List.of();
    }

    /** What a group says of itself, for who may start one like it. */
    @Open("for owners of the group, and for members of the site when it is a template")
    public CharterDetails like(SiteRow site, GroupId id) {
        if (!me.viewer().memberOfSite(site.id())) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, id.value()));
        }
        var group = birth.pattern(id, site.id(), me.id());
        var charter = group.charter().shownTo(group.open() || me.viewer().memberOfGroup(group.id()));
        var shown = charter.introducedBy(RichText.clean(charter.introduction()));
        return new CharterDetails(group.row(), shown, group.lastChange(), null);
    }

    /** Starts a group, or asks the managers of the site for it; who starts it owns it. */
    @Requires(Right.GROUP_START)
    public void start(StartGroup command) {
        var site = command.site();
        var charter = command.draft().charter();
        if (command.openness() == null) {
            throw new Refusal("group.kind.empty");
        }
        var rule = sites.choice(site.id(), SiteSetting.GROUP_START);
        if (!mayStart(site, rule)) {
            throw new Refusal("group.start.managers");
        }
        birth.nameIsFree(charter.name(), command.group(), site.id());
        if (waits(site, rule)) {
            birth.nameIsNotAsked(charter.name(), site.id());
            var like = command.like().group();
            if (like != null) {
                birth.pattern(like, site.id(), me.id());
            }
            requests.add(new GroupRequest(
                    command.group(), site.id(), me.id(), charter, command.openness(), like, clock.instant()));
            accounts.holders(site.id(), Role.SITE_MANAGER, clock.instant())
                    .forEach(manager -> letters.asked(
                            site, manager, charter.name(), me.standing().name()));
        } else {
            var group = birth.make(command.group(), site.id(), charter, command.openness(), me.id());
            birth.furnish(group, command.like(), me.id());
        }
    }

    /** What this person asked for and still waits. */
    @Open("a person sees their own requests only")
    public List<GroupRequestRow> mine(SiteRow site) {
        return me.signedIn() ? requests.of(site.id(), me.id()) : List.of();
    }

    /** Requests that wait for an answer, oldest first. */
    @Open("asks for the right on the site itself")
    public List<GroupRequestRow> waiting(SiteRow site, long after) {
        me.check(Right.SITE_MANAGE, target(site));
        return requests.waiting(site.id(), after, PAGE);
    }

    /** Says yes or no to a request; the first answer counts. */
    @Requires(Right.SITE_MANAGE)
    public void answer(AnswerGroupRequest command) {
        var site = command.site();
        var said = said(command);
        sites.locked(site.id()); // nobody leaves the site meanwhile
        var request = requests.find(command.group(), site.id())
                .orElseThrow(() -> new NoSuchThing(
                        new Target(ObjectType.GROUP, command.group().value())));
        if (command.approve() && !comesIn(request.accountId(), site)) {
            throw new Refusal("group.request.gone");
        }
        var outcome = command.approve() ? GroupRequest.State.APPROVED : GroupRequest.State.DECLINED;
        if (!requests.answer(request, outcome, said, me.id(), clock.instant())) {
            throw new Refusal("group.request.late");
        }
        if (command.approve()) {
            var charter = request.charter();
            birth.nameIsFree(charter.name(), request.group(), site.id());
            var group = birth.make(request.group(), site.id(), charter, request.openness(), request.accountId());
            birth.furnish(group, new GroupLike(request.like(), false), request.accountId());
        }
        letters.answered(site, request, command.approve(), said);
    }

    private boolean comesIn(long account, SiteRow site) {
        return memberships.inSite(account, site.id()).isPresent()
                && accounts.find(account).filter(Account::active).isPresent();
    }

    private static String said(AnswerGroupRequest command) {
        var said = command.answer() == null ? "" : command.answer().strip();
        if (said.length() > LONGEST_ANSWER) {
            throw new Refusal("group.request.answer.long", LONGEST_ANSWER);
        }
        if (!command.approve() && said.isEmpty()) {
            throw new Refusal("group.request.why");
        }
        return said;
    }

    /** Points a group out in the list, or no longer. */
    @Requires(Right.SITE_EDIT)
    public void pointOut(PointOutGroup command) {
        shown(command.group(), command.site()).attention().feature(command.wished());
    }

    /** Lets others start a group like this one, or no longer. */
    @Requires(Right.SITE_MANAGE)
    public void offer(OfferTemplate command) {
        shown(command.group(), command.site()).attention().serveAsTemplate(command.wished());
    }

    /** A hidden group is there for who is in it only, also for managers of the site. */
    private Group shown(GroupId id, SiteRow site) {
        var group = groups.locked(id, site.id());
        if (group.openness() == Openness.HIDDEN && !me.viewer().memberOfGroup(group.id())) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, id.value()));
        }
        return group;
    }

    private boolean manages(SiteRow site) {
        return me.may(Right.SITE_MANAGE, new Place(site.id(), null, null, null));
    }

    private static Target target(SiteRow site) {
        return new Target(ObjectType.SITE, site.siteId().value());
    }
}
