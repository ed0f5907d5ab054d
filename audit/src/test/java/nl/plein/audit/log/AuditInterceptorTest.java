package nl.plein.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.audit.Outcome;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuditInterceptorTest {

    private static final Target GROUP = new Target(ObjectType.GROUP, new UUID(1, 2));

    private final List<Entry> within = new ArrayList<>();
    private final List<Entry> apart = new ArrayList<>();
    private final List<Entry> later = new ArrayList<>();
    private final List<Entry> ifUndone = new ArrayList<>();
    private final AuditInterceptor interceptor = new AuditInterceptor();
    private boolean full;

    AuditInterceptorTest() {
        interceptor.origin = new Origin();
        interceptor.trail = new AuditTrail() {
            @Override
            public void record(Entry entry) {
                write(within, entry);
            }

            @Override
            public void recordApart(Entry entry) {
                write(apart, entry);
            }

            @Override
            public void recordLater(Entry entry) {
                later.add(entry);
            }

            @Override
            public void recordIfUndone(Entry entry) {
                ifUndone.add(entry);
            }
        };
    }

    /** A command that tells something. */
    record Join(Target target, Action action) implements Command, Telling {
        @Override
        public Map<String, String> tells() {
            return Map.of("motivation", "none");
        }
    }

    /** A command that makes something in a place. */
    record Write(Target target, Target made) implements Command {
        @Override
        public Action action() {
            return Action.CONTENT_CREATE;
        }
    }

    /** A boundary, as far as the interceptor looks. */
    static class Groups {
        @Requires(Right.GROUP_JOIN)
        public void join(Command command) {
            // Only its annotation is read.
        }
    }

    @Test
    @DisplayName("AUD-2.5 what was typed makes no event long")
    void aLongDetailIsCut() {
        var target = new Target(ObjectType.GROUP, UUID.randomUUID());

        var entry = Entry.success(Action.GROUP_CHANGE, target).with("reason", "x".repeat(5_000_000));

        assertThat(entry.detail().get("reason")).hasSize(1001).endsWith("…");
    }

    @Test
    @DisplayName("AUD-2.1 a command that was done leaves one event in the transaction of the work")
    void success() throws Exception {
        call(() -> "done", joining());

        assertThat(apart).isEmpty();
        assertThat(within).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.SUCCESS);
            assertThat(entry.action()).isEqualTo(Action.GROUP_JOIN_REQUEST);
            assertThat(entry.target()).isEqualTo(GROUP);
            assertThat(entry.ground()).isEqualTo("group.join");
            assertThat(entry.detail()).containsEntry("motivation", "none");
        });
    }

    @Test
    @DisplayName("AUD-2.4 what was made is named, and the place when it was refused")
    void made() throws Exception {
        var item = new Target(ObjectType.ITEM, new UUID(3, 4));

        call(() -> "done", new Write(GROUP, item));
        assertThatThrownBy(() -> call(
                        () -> {
                            throw new Refusal("item.title.empty");
                        },
                        new Write(GROUP, item)))
                .isInstanceOf(Refusal.class);

        assertThat(within).extracting(Entry::target).containsExactly(item);
        assertThat(apart).extracting(Entry::target).containsExactly(GROUP);
    }

    @Test
    @DisplayName("AUD-2.6 whom a command came out at is named beside what the command tells")
    void receiver() throws Exception {
        var person = new UUID(5, 6);

        call(() -> new Receiver(person, "Marit"), joining());

        assertThat(within).singleElement().satisfies(entry -> assertThat(entry.detail())
                .containsEntry("motivation", "none")
                .containsEntry("account", person.toString())
                .containsEntry("account-name", "Marit"));
    }

    @Test
    @DisplayName("AUD-2.1 a refusal leaves one event of its own, and goes on as a refusal")
    void refusal() {
        assertThatThrownBy(() -> call(
                        () -> {
                            throw new Refusal("group.join.closed");
                        },
                        joining()))
                .isInstanceOf(Refusal.class);

        assertThat(within).isEmpty();
        assertThat(apart).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.DENIED);
            assertThat(entry.reason()).isEqualTo("group.join.closed");
        });
    }

    @Test
    @DisplayName("AUD-2.2 asking for what one may not know leaves a refusal that names it, command or not")
    void missing() {
        assertThatThrownBy(() -> call(() -> {
                    throw new NoSuchThing(GROUP);
                }))
                .isInstanceOf(NoSuchThing.class);

        assertThat(apart).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.DENIED);
            assertThat(entry.action()).isEqualTo(Action.GROUP_READ);
            assertThat(entry.target()).isEqualTo(GROUP);
        });
    }

    @Test
    @DisplayName("AUD-2.1 what breaks leaves a failure with the kind of fault and not its text")
    void failure() {
        assertThatThrownBy(() -> call(
                        () -> {
                            throw new IllegalStateException("secret");
                        },
                        joining()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(apart).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.FAILURE);
            assertThat(entry.reason()).isEqualTo("IllegalStateException");
        });
    }

    @Test
    @DisplayName("AUD-2.1 a read that went well leaves nothing here: the boundary says what was closed")
    void read() throws Exception {
        call(() -> "rows");

        assertThat(within).isEmpty();
        assertThat(apart).isEmpty();
    }

    @Test
    @DisplayName("AUD-2.1 when the event cannot be written, the work fails")
    void unwritten() {
        full = true;

        assertThatThrownBy(() -> call(() -> "done", joining())).isInstanceOf(LogUnavailable.class);
    }

    @Test
    @DisplayName("AUD-2.7 the event of a refusal that cannot be written now is written later")
    void later() {
        full = true;

        assertThatThrownBy(() -> call(
                        () -> {
                            throw new Refusal("group.join.closed");
                        },
                        joining()))
                .isInstanceOf(LogUnavailable.class);

        assertThat(later).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.DENIED);
            assertThat(entry.reason()).isEqualTo("group.join.closed");
            assertThat(entry.detail()).containsEntry("motivation", "none");
        });
    }

    @Test
    @DisplayName("AUD-2.7 a command that was done leaves a failure, should it not be committed; once for the whole")
    void undone() throws Exception {
        call(() -> call(() -> "done", joining()), joining());

        assertThat(within).hasSize(2);
        assertThat(ifUndone).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.FAILURE);
            assertThat(entry.target()).isEqualTo(GROUP);
            assertThat(entry.reason()).isEqualTo("not-committed");
        });
    }

    @Test
    @DisplayName("AUD-2.1 what a boundary asks of another is refused once")
    void nested() {
        assertThatThrownBy(() -> call(
                        () -> call(
                                () -> {
                                    throw new Refusal("group.join.closed");
                                },
                                joining()),
                        joining()))
                .isInstanceOf(Refusal.class);

        assertThat(apart).hasSize(1);
    }

    private void write(List<Entry> where, Entry entry) {
        if (full) {
            throw new IllegalStateException("disk full");
        }
        where.add(entry);
    }

    private static Command joining() {
        return new Join(GROUP, Action.GROUP_JOIN_REQUEST);
    }

    private Object call(Callable<Object> work, Object... parameters) throws Exception {
        Method join = Groups.class.getMethod("join", Command.class);
        var context = (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {InvocationContext.class}, (proxy, method, args) -> {
                    return switch (method.getName()) {
                        case "proceed" -> work.call();
                        case "getMethod" -> join;
                        case "getParameters" -> parameters;
                        default -> null;
                    };
                });
        return interceptor.record(context);
    }
}
