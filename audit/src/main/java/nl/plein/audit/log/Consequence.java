package nl.plein.audit.log;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this method records comes beside the event of the command that led to it, because it happened to another thing,
 * by which a reviewer will ask for it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Consequence {

    /** What happened to which other thing. */
    String value();
}
