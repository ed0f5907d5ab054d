package nl.plein.persistence.audience;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.Target;

/** Finds where the target of a command stands. */
@ApplicationScoped
@Transactional(MANDATORY)
public class PlaceRepository {

    private static final String REF = "ref";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * The place of a target; empty when there is no such thing. What has no place of its own stands on the platform.
     */
    public Optional<Place> of(Target target) {
        return switch (target.type()) {
            case SITE -> one("Place.site", target).map(row -> new Place((Long) row[0], null, null, null));
            case GROUP -> one("Place.group", target).map(PlaceRepository::group);
            case ITEM ->
                one("Place.item", target)
                        .map(row -> new Place(
                                (Long) row[0], (Long) row[1], (Long) row[2], (String) row[3], row[4] != null));
            case EXPORT ->
                one("Place.job", target)
                        .map(row -> new Place((Long) row[0], null, null, null))
                        .or(() -> Optional.of(Place.PLATFORM));
            default -> Optional.of(Place.PLATFORM);
        };
    }

    private static Place group(Object[] row) {
        long group = (Long) row[1];
        var known = row[2] == Openness.HIDDEN ? ReachKey.group(group) : null;
        return new Place((Long) row[0], group, null, known, row[3] != null);
    }

    private Optional<Object[]> one(String query, Target target) {
        return em.createNamedQuery(query, Object[].class)
                .setParameter(REF, target.ref().toString())
                .getResultStream()
                .findFirst();
    }
}
