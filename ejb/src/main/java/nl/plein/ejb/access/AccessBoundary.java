package nl.plein.ejb.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.access.AccessRepository;
import nl.plein.persistence.access.Reach;
import nl.plein.persistence.access.ReaderRow;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.PlaceRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Right;

/** Who can read an item, and why. */
@Stateless
@Boundary
public class AccessBoundary {

    /** Rows of a page of readers. */
    public static final int PAGE = 50;

    private static final int SHORTEST = 2;

    @Inject
    AccessRepository access;

    @Inject
    ItemRepository items;

    @Inject
    GroupRepository groups;

    @Inject
    AccountRepository accounts;

    @Inject
    PlaceRepository places;

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
        boolean explains = explains(id);
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
        demand(command.item());
        long item = number(command.site(), command.item());
        var person = accounts.find(command.person())
                .orElseThrow(() -> new NoSuchThing(
                        new Target(ObjectType.ACCOUNT, command.person().value())));
        return new Explanation(person.displayName(), command.at(), access.verdict(item, person, command.at()));
    }

    /** People whose name begins so, or with this mail address; at most ten, none for less than two characters. */
    @Open("for who explains; others find nothing")
    public List<PersonRow> people(ItemId id, String beginning) {
        demand(id);
        return beginning.length() < SHORTEST
                ? List.of()
                : access.people(beginning).stream()
                        .map(person -> new PersonRow(person.ref().toString(), person.displayName()))
                        .toList();
    }

    /**
     * Who could read it at a moment by being a member; empty when it was open to more people than members, or not
     * there.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    @Open("for who explains; others find nothing")
    public List<ReaderRow> readers(long site, ItemId id, Instant at, long after) {
        demand(id);
        return access.reach(number(site, id), at)
                .map(reach -> readers(reach, at, after))
                .orElse(List.of());
    }

    private List<ReaderRow> readers(Reach reach, Instant at, long after) {
        var audience = reach.audience();
        return switch (reach.ground()) {
            case GROUP_MEMBER -> access.members(audience.siteId(), audience.groupId(), at, after, PAGE);
            case SITE_MEMBER -> access.members(audience.siteId(), null, at, after, PAGE);
            default -> List.of();
        };
    }

    private Optional<Group> group(Audience audience) {
        return Optional.ofNullable(audience.groupId())
                .map(groups::get)
                .filter(group ->
                        group.openness() != Openness.HIDDEN || me.viewer().memberOfGroup(group.id()));
    }

    private boolean explains(ItemId id) {
        return places.of(new Target(ObjectType.ITEM, id.value()))
                .filter(place -> me.may(Right.ACCESS_EXPLAIN, place))
                .isPresent();
    }

    private void demand(ItemId id) {
        if (!explains(id)) {
            throw missing(id);
        }
    }

    private long number(long site, ItemId id) {
        return access.number(id, site).orElseThrow(() -> missing(id));
    }

    private static NoSuchThing missing(ItemId id) {
        return new NoSuchThing(new Target(ObjectType.ITEM, id.value()));
    }
}
