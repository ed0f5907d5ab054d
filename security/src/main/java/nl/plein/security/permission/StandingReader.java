package nl.plein.security.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Collectors;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audience.PlaceRepository;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.Footing;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;

/** Reads who somebody is at this moment: one query, whatever the size of the platform. */
@ApplicationScoped
@Transactional
public class StandingReader {

    @Inject
    MembershipRepository memberships;

    @Inject
    PlaceRepository places;

    @Inject
    Clock clock;

    /** The standing of an account; of an account that is gone or blocked, that of nobody. */
    public Standing read(long account) {
        return read(account, true);
    }

    /**
     * The same for who came in with two factors or without: without, there is nothing of the sites that demand them.
     */
    public Standing read(long account, boolean twoFactors) {
        return memberships
                .footing(account, clock.instant())
                .filter(found -> found.account().active())
                .map(found -> twoFactors ? found : found.withoutStrict(memberships.strict(found.emergencies())))
                .map(this::standing)
                .orElse(Standing.ANONYMOUS);
    }

    /**
     * Where a target stands.
     *
     * @throws NoSuchThing when there is no such thing for this viewer
     */
    public Place place(Target target, Viewer viewer) {
        return places.of(target).filter(place -> place.knownTo(viewer)).orElseThrow(() -> new NoSuchThing(target));
    }

    /**
     * Where a target stands, whoever asks: for a right that reaches what is hidden.
     *
     * @throws NoSuchThing when there is no such thing
     */
    public Place place(Target target) {
        return places.of(target).orElseThrow(() -> new NoSuchThing(target));
    }

    private Standing standing(Footing footing) {
        var account = footing.account();
        var mine = footing.memberships();
        var roles = footing.roles();
        return new Standing(
                account.id(),
                account.ref(),
                account.displayName(),
                account.organisationId(),
                account.language(),
                Viewer.of(account.id(), mine).with(footing.emergencies()),
                mine.stream()
                        .filter(membership -> membership.groupId() != null)
                        .collect(Collectors.toUnmodifiableMap(Membership::groupId, Membership::rank)),
                roles.stream().map(RoleGrant::role).collect(Collectors.toUnmodifiableSet()),
                Grants.of(account.id(), mine, roles));
    }
}
