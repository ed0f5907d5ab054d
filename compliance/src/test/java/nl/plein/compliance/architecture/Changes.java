package nl.plein.compliance.architecture;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Set;

/** Which code changes rows, which code records, and how far one looks for either. */
final class Changes {

    static final String BOUNDARY = "nl.plein.security.permission.Boundary";
    static final String COMMAND = "nl.plein.security.Command";

    private static final String TRAIL = "nl.plein.audit.log.AuditTrail";
    private static final String CONSEQUENCE = "nl.plein.audit.log.Consequence";
    private static final Set<String> STORING = Set.of("persist", "merge", "remove", "executeUpdate");

    /** Weaving puts such a call where an entity sets a field of its own. */
    private static final String WOVEN = "_persistence_";

    private Changes() {}

    /** What a use case does itself: neither what it hands to a boundary, nor what is recorded of other things. */
    static Set<JavaCodeUnit> reachedFrom(JavaCodeUnit start) {
        return Calls.reachedFrom(start, Changes::elsewhere);
    }

    static boolean records(JavaCodeUnit code) {
        return Calls.named(code)
                .anyMatch(target -> target.getOwner().getName().equals(TRAIL)
                        && target.getName().startsWith("record"));
    }

    static boolean changes(JavaCodeUnit code) {
        return stores(code) || alters(code);
    }

    private static boolean stores(JavaCodeUnit code) {
        return Calls.named(code)
                .anyMatch(target -> STORING.contains(target.getName())
                        && target.getOwner().getPackageName().equals("jakarta.persistence"));
    }

    /** Whether an entity changes itself, which a transaction writes without being asked. */
    private static boolean alters(JavaCodeUnit code) {
        var owner = code.getOwner();
        boolean stored = owner.isAnnotatedWith(Entity.class) || owner.isAnnotatedWith(Embeddable.class);
        return stored
                && !(code instanceof JavaConstructor)
                && !code.getName().startsWith(WOVEN)
                && (Calls.named(code).anyMatch(target -> target.getName().startsWith(WOVEN + "set_"))
                        || code.getFieldAccesses().stream().anyMatch(access -> setsIts(owner.getName(), access)));
    }

    private static boolean setsIts(String owner, JavaFieldAccess access) {
        return access.getAccessType() == AccessType.SET
                && access.getTargetOwner().getName().equals(owner);
    }

    private static boolean elsewhere(JavaCodeUnit code) {
        boolean useCase =
                code.getOwner().isAnnotatedWith(BOUNDARY) && code.getModifiers().contains(JavaModifier.PUBLIC);
        return useCase || code.getOwner().getName().equals(TRAIL) || code.isAnnotatedWith(CONSEQUENCE);
    }
}
