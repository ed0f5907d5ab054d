package nl.plein.security.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever calls this boundary method must have this right on the target of its command, or on the platform without one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {

    /** The right that is demanded. */
    Right value();

    /**
     * Whether the right in any place will do. For methods without a command, which show no more than the places in
     * which the person has it.
     */
    boolean somewhere() default false;
}
