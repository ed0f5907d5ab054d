package nl.plein.security.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.session.Proof;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequiresInterceptorTest {

    private static final Target GROUP = new Target(ObjectType.GROUP, new UUID(1, 2));

    private final RequiresInterceptor interceptor = new RequiresInterceptor();
    private final List<String> asked = new ArrayList<>();
    private boolean may = true;
    private boolean ran;
    private boolean old;

    RequiresInterceptorTest() {
        interceptor.gate = new SiteGate();
        interceptor.proof = new Proof() {
            @Override
            public void demand() {
                if (old) {
                    throw new Refusal(NEEDED);
                }
            }
        };
        interceptor.me = new CurrentAccount() {
            @Override
            public void check(Right right, Target target) {
                asked.add(right + " on " + target.type());
                if (!may) {
                    throw new Refusal("right.missing");
                }
            }

            @Override
            public void checkSomewhere(Right right) {
                asked.add(right + " somewhere");
            }
        };
    }

    record Join(Target target, Action action) implements Command {}

    /** A boundary, as far as the interceptor looks. */
    static class Groups {
        @Requires(Right.GROUP_JOIN)
        public void guarded() {
            // Only its annotation is read.
        }

        @Requires(value = Right.ARCHIVE_EXPORT, somewhere = true)
        public void listed() {
            // Only its annotation is read.
        }

        @Requires(Right.SITE_MANAGE)
        public void managed() {
            // Only its annotation is read.
        }

        @Open("shows nothing")
        public void open() {
            // Only its annotation is read.
        }

        public void forgotten() {
            // Only that it has none is read.
        }
    }

    @Test
    @DisplayName("PER-1.1 a right is demanded on the target of the command before the method runs")
    void aRightIsDemandedFirst() throws Exception {
        call("guarded", new Join(GROUP, Action.GROUP_MEMBER_ADD));
        assertThat(asked).containsExactly("GROUP_JOIN on GROUP");
        assertThat(ran).isTrue();

        ran = false;
        may = false;
        assertThatThrownBy(() -> call("guarded", new Join(GROUP, Action.GROUP_MEMBER_ADD)))
                .isInstanceOf(Refusal.class);
        assertThat(ran).isFalse();
    }

    @Test
    @DisplayName("PER-1.1 without a command the right is demanded on the platform; what is open asks nothing")
    void withoutACommand() throws Exception {
        call("guarded");
        call("listed");
        call("open");

        assertThat(asked).containsExactly("GROUP_JOIN on PLATFORM", "ARCHIVE_EXPORT somewhere");
    }

    @Test
    @DisplayName("PER-1.1 a method that says neither is refused, whoever asks")
    void aMethodThatSaysNeither() {
        assertThatThrownBy(() -> call("forgotten")).isInstanceOf(IllegalStateException.class);
        assertThat(ran).isFalse();
    }

    @Test
    @DisplayName(
            "SES-1.6 an act of administration demands a proof of a short time ago; other acts, and looking, do not")
    void administrationDemandsAProof() throws Exception {
        old = true;

        assertThatThrownBy(() -> call("managed", new Join(GROUP, Action.SITE_CHANGE)))
                .isInstanceOf(Refusal.class)
                .hasMessage(Proof.NEEDED);
        assertThat(ran).isFalse();
        call("managed");
        assertThat(ran).isTrue();
        call("guarded", new Join(GROUP, Action.GROUP_MEMBER_ADD));
    }

    private void call(String name, Object... parameters) throws Exception {
        Method method = Groups.class.getMethod(name);
        var context = (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {InvocationContext.class}, (proxy, called, args) -> {
                    return switch (called.getName()) {
                        case "proceed" -> ran = true;
                        case "getMethod" -> method;
                        case "getParameters" -> parameters;
                        default -> null;
                    };
                });
        interceptor.check(context);
    }
}
