package nl.plein.audit.log;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Requires;

/**
 * Stands outside the rights, in front of every boundary. A command that was done leaves one event in its own
 * transaction; what was refused or broke leaves one in another, command or not, later if it must be. A method that
 * calls the boundary of another feature leaves one event for each command that was done, and one for the whole when it
 * was not.
 */
@Boundary
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
public class AuditInterceptor implements Serializable {

    private static final UUID NOWHERE = new UUID(0, 0);

    /** Why a command failed that was done and could not be committed. */
    private static final String UNDONE = "not-committed";

    @Inject
    transient AuditTrail trail;

    @Inject
    transient Origin origin;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        boolean outermost = origin.enter();
        try {
            var result = call.proceed();
            var command = command(call);
            if (command != null) {
                trail.record(told(whole(Entry.success(command.action(), command.made()), call), result));
                if (outermost) {
                    trail.recordIfUndone(whole(Entry.failure(command.action(), command.target(), UNDONE), call));
                }
            }
            return result;
        } catch (Exception broken) {
            if (outermost) {
                recordApart(call, broken);
            }
            throw broken;
        } finally {
            origin.leave();
        }
    }

    private void recordApart(InvocationContext call, Exception broken) {
        var entry = whole(entry(call, broken), call);
        try {
            trail.recordApart(entry);
        } catch (RuntimeException unwritten) {
            trail.recordLater(entry);
            var unavailable = new LogUnavailable(unwritten);
            unavailable.addSuppressed(broken);
            throw unavailable;
        }
    }

    private static Entry entry(InvocationContext call, Exception broken) {
        var command = command(call);
        var action = command == null ? look(call) : command.action();
        var target = command == null ? new Target(ObjectType.PLATFORM, NOWHERE) : command.target();
        if (broken instanceof Refusal refusal) {
            return Entry.denied(action, target, refusal.messageKey());
        }
        if (broken instanceof NoSuchThing missing) {
            return Entry.denied(action, command == null ? missing.target() : target, "no-such-thing");
        }
        return Entry.failure(action, target, broken.getClass().getSimpleName());
    }

    /** What a method without a command shows: by the right it demands. */
    private static Action look(InvocationContext call) {
        var required = call.getMethod().getAnnotation(Requires.class);
        if (required == null) {
            return Action.CONTENT_READ;
        }
        return switch (required.value()) {
            case AUDIT_READ -> Action.ADMIN_LOG_READ;
            case ARCHIVE_EXPORT -> Action.EXPORT_START;
            case SITE_MANAGE, SITE_EDIT, MEMBER_MANAGE, QUESTION_MANAGE, OPERATOR_VIEW, PLATFORM_MANAGE ->
                Action.ADMIN_STATUS_READ;
            case GROUP_START, GROUP_JOIN, GROUP_LEAVE, GROUP_MANAGE, GROUP_ARCHIVE -> Action.GROUP_READ;
            default -> Action.CONTENT_READ;
        };
    }

    /** With what the command tells, and the ground on which it was done. */
    private static Entry whole(Entry entry, InvocationContext call) {
        return told(entry.because(ground(call)), command(call));
    }

    private static Entry told(Entry entry, Object teller) {
        var told = entry;
        if (teller instanceof Telling telling) {
            for (var more : telling.tells().entrySet()) {
                told = told.with(more.getKey(), more.getValue());
            }
        }
        return told;
    }

    private static String ground(InvocationContext call) {
        var required = call.getMethod().getAnnotation(Requires.class);
        return required == null
                ? "open"
                : required.value().name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static Command command(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .findFirst()
                .orElse(null);
    }
}
