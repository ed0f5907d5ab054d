package nl.plein.persistence.audience;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Audience rows: few per group, shared by all its items. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AudienceRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The row of a group for a level; made when it is not there yet. */
    public Audience ofGroup(long group, Level level, Bounds bounds) {
        return em.createNamedQuery("Audience.ofGroup", Audience.class)
                .setParameter("group", group)
                .setParameter("level", level)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> added(new Audience(group, null, level, bounds)));
    }

    private Audience added(Audience audience) {
        em.persist(audience);
        em.flush();
        return audience;
    }
}
