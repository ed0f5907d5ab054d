package nl.plein.ejb.job;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;

/** What the container would inject, without a container. */
final class Given {

    private Given() {}

    /** An injection point that finds this one bean. */
    // The proxy has no type of its own: whoever asks names it.
    @SuppressWarnings("unchecked")
    static <T> Instance<T> only(T bean) {
        return (Instance<T>) fake(Instance.class, (self, called, arguments) -> switch (called.getName()) {
            case "get" -> bean;
            case "stream" -> Stream.of(bean);
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    static <T> T fake(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }
}
