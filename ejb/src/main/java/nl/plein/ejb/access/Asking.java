package nl.plein.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.plein.persistence.access.AskedRepository;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audience.PlaceRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/** Who may ask who could see something, and whom they may ask about. */
@ApplicationScoped
class Asking {

    private static final int SHORTEST = 2;

    @Inject
    AskedRepository asked;

    @Inject
    PlaceRepository places;

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    /** Whether the viewer may ask about this. */
    boolean allowed(Target target) {
        return places.of(target)
                .filter(place -> me.may(Right.ACCESS_EXPLAIN, place))
                .isPresent();
    }

    /** @throws NoSuchThing when the viewer may not ask about this */
    void demand(Target target) {
        if (!allowed(target)) {
            throw new NoSuchThing(target);
        }
    }

    /**
     * Whether the viewer may know that this group is there: it is hidden to others than members, as a closed site is.
     */
    boolean knows(Group group) {
        var viewer = me.viewer();
        return viewer.memberOfGroup(group.id())
                || group.openness() != Openness.HIDDEN
                        && !viewer.walledFrom(
                                group.siteId(), sites.get(group.siteId()).openness());
    }

    /** @throws NoSuchThing when there is no such person, or none about whom the viewer may ask here */
    Account person(AccountId id, Target target) {
        return asked.person(id, circle(target))
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.ACCOUNT, id.value())));
    }

    /**
     * People about whom the viewer may ask here, whose name begins so; with this mail address for who manages members
     * or audits. At most ten, none for less than two characters.
     */
    List<PersonRow> people(String beginning, Target target) {
        if (beginning.length() < SHORTEST) {
            return List.of();
        }
        var circle = circle(target);
        var named = asked.named(beginning, circle);
        return (named.isEmpty() && readsAddresses(circle) ? asked.addressed(beginning, circle) : named)
                .stream().map(person -> row(person, target)).toList();
    }

    /** The person, as one of the site on which this is. */
    PersonRow row(Account person, Target target) {
        var site = places.of(target)
                .map(Place::siteId)
                .map(sites::get)
                .map(Site::organisationLine)
                .orElse(null);
        return new PersonRow(person.ref().toString(), person.displayName(), person.organisationId(), site);
    }

    /** Where those stand about whom the viewer may ask: on the whole platform only for who explains all of it. */
    private Place circle(Target target) {
        return me.may(Right.ACCESS_EXPLAIN, Place.PLATFORM)
                ? Place.PLATFORM
                : places.of(target).orElseThrow(() -> new NoSuchThing(target));
    }

    private boolean readsAddresses(Place circle) {
        var site = new Place(circle.siteId(), null, null, null);
        return me.may(Right.MEMBER_MANAGE, site) || me.may(Right.AUDIT_READ, site);
    }
}
