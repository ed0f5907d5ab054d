package nl.plein.compliance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.plein.audit.log.AuditInterceptor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.audit.log.Origin;
import nl.plein.persistence.audit.Outcome;
import nl.plein.security.Command;
import nl.plein.security.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks all commands through the interceptor that stands in front of every boundary. */
class CommandsTest {

    private final List<Entry> events = new ArrayList<>();

    static Stream<Class<?>> commands() {
        return House.classes().stream()
                .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .map(JavaClass::reflect);
    }

    @ParameterizedTest(name = "HSE-2.10 AUD-2.1 {0} leaves one event when it was done")
    @MethodSource("commands")
    void done(Class<?> type) throws Exception {
        var command = (Command) Sample.of(type);

        send(command, () -> "done");

        assertThat(events).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(command.action());
            assertThat(entry.target()).isEqualTo(command.made());
            assertThat(entry.outcome()).isEqualTo(Outcome.SUCCESS);
        });
    }

    @ParameterizedTest(name = "HSE-2.10 AUD-2.1 {0} leaves one event when it was refused, and one when it broke")
    @MethodSource("commands")
    void undone(Class<?> type) {
        var command = (Command) Sample.of(type);

        for (RuntimeException broken : List.of(new Refusal("any.reason"), new IllegalStateException())) {
            assertThatThrownBy(() -> send(command, () -> {
                        throw broken;
                    }))
                    .isSameAs(broken);
        }

        assertThat(events)
                .extracting(Entry::outcome, Entry::action, Entry::target)
                .containsExactly(
                        tuple(Outcome.DENIED, command.action(), command.target()),
                        tuple(Outcome.FAILURE, command.action(), command.target()));
    }

    private void send(Command command, Callable<Object> work) throws Exception {
        var interceptor = new AuditInterceptor();
        put(interceptor, "trail", new ListedTrail());
        put(interceptor, "origin", new Origin());
        var around = AuditInterceptor.class.getDeclaredMethod("record", InvocationContext.class);
        around.setAccessible(true);
        try {
            around.invoke(interceptor, call(command, work));
        } catch (InvocationTargetException thrown) {
            throw (Exception) thrown.getCause();
        }
    }

    private static InvocationContext call(Command command, Callable<Object> work) throws ReflectiveOperationException {
        var method = Command.class.getMethod("target"); // asks for no right
        return (InvocationContext) Proxy.newProxyInstance(
                CommandsTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "proceed" -> work.call();
                    case "getParameters" -> new Object[] {command};
                    case "getMethod" -> method;
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private static void put(Object bean, String name, Object value) throws ReflectiveOperationException {
        var field = AuditInterceptor.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(bean, value);
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

        @Override
        public void recordIfUndone(Entry entry) {
            // Each command here is committed; what is undone after all: AuditInterceptorTest.
        }
    }
}
