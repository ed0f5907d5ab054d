package nl.plein.security.permission;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.CurrentAccount;
import nl.plein.security.session.Proof;

/** Demands the right that a boundary method names, on the target of its command. Denies what names nothing. */
@Boundary
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 20)
public class RequiresInterceptor implements Serializable {

    /** What a method without a command is aimed at. */
    static final Target PLATFORM = new Target(ObjectType.PLATFORM, new java.util.UUID(0, 0));

    @Inject
    transient CurrentAccount me;

    @Inject
    transient SiteGate gate;

    @Inject
    transient Proof proof;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        var required = method.getAnnotation(Requires.class);
        if (required != null && required.somewhere()) {
            me.checkSomewhere(required.value());
        } else if (required != null) {
            me.check(required.value(), target(call.getParameters()));
        } else if (!method.isAnnotationPresent(Open.class)) {
            throw new IllegalStateException(method + " names neither a right nor why it needs none");
        }
        commands(call.getParameters()).forEach(command -> pass(required, command));
        return call.proceed();
    }

    private void pass(Requires required, Command command) {
        if (command.asksProof() || required != null && required.value().administers()) {
            proof.demand();
        }
        gate.pass(command);
    }

    private static Target target(Object... parameters) {
        return commands(parameters).map(Command::target).findFirst().orElse(PLATFORM);
    }

    private static Stream<Command> commands(Object... parameters) {
        return Arrays.stream(parameters).filter(Command.class::isInstance).map(Command.class::cast);
    }
}
