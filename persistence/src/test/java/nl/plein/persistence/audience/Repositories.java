package nl.plein.persistence.audience;

import jakarta.persistence.EntityManager;

/** Repositories on the entity manager of a test. */
public final class Repositories {

    private Repositories() {}

    public static AudienceRepository audiences(EntityManager em) {
        var audiences = new AudienceRepository();
        audiences.em = em;
        return audiences;
    }

    /** The number of a row that tells it to nobody. */
    public static long number(EntityManager em, Object entity) {
        return (Long) em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
    }
}
