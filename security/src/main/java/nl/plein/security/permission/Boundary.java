package nl.plein.security.permission;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A session bean that offers use cases. Two interceptors stand in front of each of its public methods: the audit one
 * outside, which writes down what was done, refused or broken, and the rights one inside.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Boundary {}
