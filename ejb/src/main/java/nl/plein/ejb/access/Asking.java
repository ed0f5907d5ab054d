package nl.plein.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.plein.persistence.access.AccessRepository;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audience.PlaceRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/** Who may ask who could see something, and whom they may ask about. */
@ApplicationScoped
class Asking {

    private static final int SHORTEST = 2;

    @Inject
    AccessRepository access;

    @Inject
    AccountRepository accounts;

    @Inject
    PlaceRepository places;

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

    /** Whether the viewer may know that this group is there. */
    boolean knows(Group group) {
        return group.openness() != Openness.HIDDEN || me.viewer().memberOfGroup(group.id());
    }

    /** @throws NoSuchThing when there is no such person */
    Account person(AccountId id) {
        return accounts.find(id).orElseThrow(() -> new NoSuchThing(new Target(ObjectType.ACCOUNT, id.value())));
    }

    /** People whose name begins so, or with this mail address; at most ten, none for less than two characters. */
    List<PersonRow> people(String beginning) {
        return beginning.length() < SHORTEST
                ? List.of()
                : access.people(beginning).stream()
                        .map(person -> new PersonRow(person.ref().toString(), person.displayName()))
                        .toList();
    }
}
