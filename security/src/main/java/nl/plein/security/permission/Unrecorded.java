package nl.plein.security.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This boundary method changes rows and leaves no event, and says why: what it changes is no deed of anybody. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Unrecorded {

    /** Why no event is needed. */
    String value();
}
