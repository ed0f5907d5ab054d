package nl.plein.persistence.audience;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;

/** Repositories on the entity manager of a test. */
public final class Repositories {

    private Repositories() {}

    public static AudienceRepository audiences(EntityManager em) {
        return with(new AudienceRepository(), em);
    }

    /** A repository on this entity manager. */
    public static <R> R with(R repository, EntityManager em) {
        try {
            Field field = repository.getClass().getDeclaredField("em");
            field.setAccessible(true);
            field.set(repository, em);
            return repository;
        } catch (ReflectiveOperationException other) {
            throw new AssertionError(other);
        }
    }

    /** The number of a row that tells it to nobody. */
    public static long number(EntityManager em, Object entity) {
        return (Long) em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
    }
}
