package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * One field of a bean, and how it is reached; {@link BeanCode} does.
 *
 * @param formerName what it was called in earlier versions of the pack; null if it had no other name
 * @param isTransient whether it is left out of what is written: it has its default again in what is read
 * @param hasDefault whether its author gives it a value where a payload has none
 * @param isNullWhereMissing whether it is null where what is read has none, whatever a new object has there
 */
record BeanField(
        String name,
        @Nullable String formerName,
        boolean isTransient,
        boolean hasDefault,
        boolean isNullWhereMissing,
        ValueType type,
        Method getter,
        Method setter) {
    /** Whether it holds an {@code int} or {@code long}, which need nobody to look at them. */
    boolean isWhole() {
        return raw() == int.class || raw() == long.class;
    }

    /** Whether its values are their own copies and their own plain values. */
    boolean isSame() {
        return type instanceof Scalars.Same;
    }

    Class<?> raw() {
        return getter.getReturnType();
    }
}
