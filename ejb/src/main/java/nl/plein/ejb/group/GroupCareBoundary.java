package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.LevelReach;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.GroupTool;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.PartOrder;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The care for a group: saying what it is for, opening and closing it. */
@Stateless
@Boundary
public class GroupCareBoundary {

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    AudienceRepository audiences;

    @Inject
    SiteRepository sites;

    @Inject
    GroupBirth birth;

    @Inject
    GroupOwners owners;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** What its owners said of a group, for them to change. */
    @Open("answers owners only")
    public CharterDetails charter(long site, GroupId id) {
        var group = owners.group(site, id);
        var charter = group.charter();
        var last = group.lastChange();
        return new CharterDetails(
                group.row(),
                charter.introducedBy(RichText.clean(charter.introduction())),
                last,
                owners.changer(last).orElse(null));
    }

    /**
     * Changes what a group says of itself, and how people come in.
     *
     * @throws Refusal when somebody changed it since this person began; nothing is saved then
     */
    @Requires(Right.GROUP_MANAGE)
    public void change(ChangeGroup command) {
        var charter = command.draft().charter();
        sites.locked(command.site());
        var group = groups.locked(command.group(), command.site());
        owners.unchanged(group, command.changeNo());
        if (!charter.name().equals(group.name())) {
            birth.nameIsFree(charter.name(), command.group(), command.site());
        }
        group.rewrite(charter, me.id(), clock.instant());
    }

    /**
     * What it would do to open, close or hide a group.
     *
     * @param wished what it would become, or null when nobody chose yet
     */
    @Open("answers owners only")
    public KindDetails kind(long site, GroupId id, Openness wished) {
        var group = owners.group(site, id);
        var before = group.before().map(span -> span.openness()).orElse(null);
        var reach = wished == null
                ? List.<ReachChange>of()
                : audiences.levels(group.id()).stream()
                        .map(some -> reach(some, group.id(), bounds(site, wished)))
                        .toList();
        long people = wished == null ? 0 : memberships.ofSite(site);
        return new KindDetails(
                group.row(), group.lastChange().number(), group.openSince(), before, wished, reach, people);
    }

    /** Opens, closes or hides a group: who reads its items follows at once. */
    @Requires(Right.GROUP_MANAGE)
    public void turn(TurnGroup command) {
        if (command.openness() == null) {
            throw new Refusal("group.kind.empty");
        }
        var group = groups.locked(command.group(), command.site());
        owners.unchanged(group, command.changeNo());
        if (group.openness() != command.openness()) {
            group.turn(command.openness(), me.id(), clock.instant());
            audiences.bound(group.id(), bounds(command.site(), command.openness()));
        }
    }

    /** Lets a group be only read, or be written in again. */
    @Requires(Right.GROUP_ARCHIVE)
    public void archive(ArchiveGroup command) {
        var group = groups.locked(command.group(), command.site());
        if (group.archived() == command.wished()) {
            throw new Refusal(command.wished() ? "group.archived.already" : "group.archived.not");
        }
        group.archive(command.wished(), me.id(), clock.instant());
    }

    /** Says that a silent group is still needed: nobody is asked again before it was silent once more. */
    @Requires(Right.GROUP_MANAGE)
    public void keep(KeepGroup command) {
        groups.locked(command.group(), command.site()).attention().keep(clock.instant());
    }

    /** The parts that the page of a group shows, in their order, for its owners to change. */
    @Open("answers owners only")
    public ToolDetails tools(long site, GroupId id) {
        var group = owners.group(site, id);
        return new ToolDetails(group.row(), group.face().tools());
    }

    /** Shows a part of the page of a group, leaves it out, or gives it another place; what stands so already stays. */
    @Requires(Right.GROUP_MANAGE)
    public void arrange(ArrangeTools command) {
        var group = groups.locked(command.group(), command.site());
        var order = new PartOrder<>(group.face().tools());
        group.face()
                .arrange(order.after(command.step(), command.tool(), GroupTool::apart)
                        .shown());
    }

    private Bounds bounds(long site, Openness openness) {
        return new Bounds(site, sites.get(site).openness(), openness == Openness.OPEN);
    }

    private static ReachChange reach(LevelReach some, long group, Bounds then) {
        var key = some.reachKey().startsWith("subgroup:") ? some.reachKey() : then.reach(some.level(), group, null);
        return new ReachChange(some.level(), some.items(), word(some.reachKey()), word(key));
    }

    private static String word(String key) {
        return ReachKey.SIGNED_IN.equals(key) ? "signed_in" : key.replaceAll(":.*", "");
    }
}
