package nl.plein.ejb;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.admission.Admittance;
import nl.plein.ejb.group.SiteDoor;
import nl.plein.ejb.move.SplitHome;
import nl.plein.ejb.site.NewHome;
import nl.plein.persistence.audience.Place;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
import org.apache.shiro.authz.permission.WildcardPermission;

/** Beans put together as the container does it, on one entity manager, with a still clock and a log that is a list. */
public final class Beans {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** What stands behind an interface. */
    private static final Map<Class<?>, Class<?>> OF =
            Map.of(SiteDoor.class, Admittance.class, NewHome.class, SplitHome.class);

    /** What was recorded. */
    public final List<Entry> events = new ArrayList<>();

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final EntityManager em;

    public Beans(EntityManager em) {
        this.em = em;
        made.put(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC));
        made.put(AuditTrail.class, new ListedTrail());
        made.put(UserTransaction.class, new WithinTheTest());
        made.put(CurrentAccount.class, inject(new AskedAccount()));
    }

    /** The bean of this class, made when it is asked for first. */
    public <B> B get(Class<B> type) {
        var bean = made.get(type);
        if (OF.containsKey(type)) {
            return type.cast(get(OF.get(type)));
        }
        if (bean == null && type.isInterface()) {
            return type.cast(Proxy.newProxyInstance(
                    Beans.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
        }
        if (bean == null) {
            bean = inject(anInstance(type));
            made.put(type, bean);
        }
        return type.cast(bean);
    }

    /** From now on this account acts. */
    public Beans as(long account) {
        get(CurrentAccount.class).become(account);
        return this;
    }

    /** For beans that are asked for first from now on, it is so much later. */
    public Beans later(Duration time) {
        made.put(Clock.class, Clock.offset(get(Clock.class), time));
        return this;
    }

    private <B> B inject(B bean) {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    put(field, bean, em);
                } else if (field.isAnnotationPresent(Inject.class)) {
                    put(field, bean, get(field.getType()));
                }
            }
        }
        return bean;
    }

    private static void put(Field field, Object bean, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }

    private static <B> B anInstance(Class<B> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException unmade) {
            throw new AssertionError(unmade);
        }
    }

    /** The test has begun the transaction and ends it. */
    private static final class WithinTheTest implements UserTransaction {
        @Override
        public void begin() {
            // begun already
        }

        @Override
        public void commit() {
            // the test commits
        }

        @Override
        public void rollback() {
            // what failed is thrown
        }

        @Override
        public void setRollbackOnly() {
            throw new AssertionError("what ran in this transaction failed");
        }

        @Override
        public int getStatus() {
            return Status.STATUS_ACTIVE;
        }

        @Override
        public void setTransactionTimeout(int seconds) {
            // the test has none
        }
    }

    private final class ListedTrail extends AuditTrail {
        @Override
        public void record(Entry entry) {
            events.add(entry);
        }

        @Override
        public void recordApart(Entry entry) {
            events.add(entry);
        }
    }

    /** Asks Shiro's permissions themselves: outside the server there is no subject. */
    private static final class AskedAccount extends CurrentAccount {
        @Override
        public boolean may(Right right, Place place) {
            var asked = new WildcardPermission(right.on(place));
            return standing().permissions().stream().anyMatch(held -> new WildcardPermission(held).implies(asked));
        }
    }
}
