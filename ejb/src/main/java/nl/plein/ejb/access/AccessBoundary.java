package nl.plein.ejb.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.access.AccessRepository;
import nl.plein.persistence.access.Reach;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** Who can read an item, and why. */
@Stateless
@Boundary
public class AccessBoundary {

    /** Rows of a page of readers. */
    public static final int PAGE = 50;

    @Inject
    AccessRepository access;

    @Inject
    ItemRepository items;

    @Inject
    GroupRepository groups;

    @Inject
    Asking asking;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Who can read it now, for who reads it or explains.
     *
     * @throws NoSuchThing for everybody else
     */
    @Open("for who reads the item, and for who explains; others find nothing")
    public ItemAccess view(long site, ItemId id) {
        var title = items.find(id, site, me.viewer()).map(Item::title);
        boolean explains = asking.allowed(target(id));
        if (title.isEmpty() && !explains) {
            throw missing(id);
        }
        var reach = access.reach(number(site, id), clock.instant()).orElseThrow(() -> missing(id));
        var group = group(reach.audience());
        return new ItemAccess(
                title.orElse(null),
                reach.ground(),
                reach.audience().level(),
                group.map(Group::name).orElse(null),
                group.map(known -> known.ref().toString()).orElse(null),
                group.map(Group::memberCount).orElse(0),
                explains);
    }

    /**
     * Whether a person could read it at a moment, and why.
     *
     * @throws NoSuchThing when the item is not on this site, the person is unknown, or the viewer does not explain
     */
    @Open("for who explains; others find nothing")
    public Explanation explain(ExplainAccess command) {
        asking.demand(target(command.item()));
        long item = number(command.site(), command.item());
        var person = asking.person(command.person(), target(command.item()));
        return new Explanation(
                asking.row(person, target(command.item())), command.at(), access.verdict(item, person, command.at()));
    }

    /** People of the place whose name begins so; with this mail address only for who manages members or audits. */
    @Open("for who explains; others find nothing")
    public List<PersonRow> people(ItemId id, String beginning) {
        asking.demand(target(id));
        return asking.people(beginning, target(id));
    }

    /**
     * Who could read it at a moment by being a member, and to whom it was open in an emergency; empty when it was open
     * to more people than members, or not there.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    @Open("for who explains; others find nothing")
    public ReaderList readers(long site, ItemId id, Instant at, long after) {
        asking.demand(target(id));
        return access.reach(number(site, id), at)
                .map(reach -> readers(reach, at, after))
                .orElse(ReaderList.NOBODY);
    }

    private ReaderList readers(Reach reach, Instant at, long after) {
        var audience = reach.audience();
        return switch (reach.ground()) {
            case GROUP_MEMBER ->
                new ReaderList(
                        access.members(audience.siteId(), audience.groupId(), at, after, PAGE),
                        after == 0 ? access.inEmergency(audience.groupId(), at) : List.of());
            case SUBGROUP_MEMBER -> new ReaderList(access.membersOfSubgroup(reach.key(), at, after, PAGE), List.of());
            case SITE_MEMBER -> new ReaderList(access.members(audience.siteId(), null, at, after, PAGE), List.of());
            default -> ReaderList.NOBODY;
        };
    }

    private Optional<Group> group(Audience audience) {
        return Optional.ofNullable(audience.groupId()).map(groups::get).filter(asking::knows);
    }

    private long number(long site, ItemId id) {
        return access.number(id, site).orElseThrow(() -> missing(id));
    }

    private static NoSuchThing missing(ItemId id) {
        return new NoSuchThing(target(id));
    }

    private static Target target(ItemId id) {
        return new Target(ObjectType.ITEM, id.value());
    }
}
