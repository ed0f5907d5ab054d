package nl.plein.ejb.session;

import jakarta.persistence.EntityManager;

/** Does what the container does: puts a value into an injected field of another package. */
public final class Wired {

    private Wired() {}

    /** A repository on this entity manager. */
    public static <R> R repository(R repository, EntityManager em) {
        return with(repository, "em", em);
    }

    /** A bean with this value in that field. */
    public static <B> B with(B bean, String field, Object value) {
        try {
            var found = bean.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no field " + field + " in " + bean.getClass(), e);
        }
    }
}
