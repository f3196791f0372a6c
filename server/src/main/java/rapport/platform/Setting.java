package rapport.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a component of {@link Settings} means. The component itself gives name, type and default; flags, environment
 * variables, {@code ./rapport help serve} and {@code docs/config.md} follow from it.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Setting {
    /** The meaning, one sentence for the operator. */
    String value();

    /** Whether the value may hold a password and is never printed; so it is of itself for a {@link Secret}. */
    boolean secret() default false;

    /** The least number accepted. */
    int min() default 0;

    /** The greatest number accepted. */
    int max() default Integer.MAX_VALUE;
}
