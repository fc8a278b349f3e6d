package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.GlobalExtractor;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.mvel.accessors.ClassFieldReader;
import org.drools.mvel.extractors.MVELClassFieldReader;
import org.jspecify.annotations.Nullable;

/** Finds the getter behind what Drools reads from a fact. */
final class FieldReads {
    private FieldReads() {}

    /** The type of what is bound: a fact, or a field of one that has a getter. Null if it is something else. */
    static @Nullable Class<?> boundType(Declaration bound) {
        if (bound.isPatternDeclaration()) {
            return typeOf(bound);
        }
        Method getter = getter(bound);
        return getter == null ? null : getter.getReturnType();
    }

    /** Whether what is bound of a fact can be given as such a type. */
    static boolean isOf(Declaration bound, Class<?> type) {
        return isAsked(bound) ? typeOf(bound) != null && type != char.class : boundType(bound) == type;
    }

    /** Whether Drools reads what is bound: an element of a list or map, a field of a field, what a method gives. */
    static boolean isAsked(Declaration bound) {
        return bound.getExtractor() instanceof MVELClassFieldReader;
    }

    /** The entry of a map that Drools reads of a fact; null if it is something else. */
    static Written.@Nullable Key key(Declaration bound, Class<?> fact) {
        return bound.getExtractor() instanceof MVELClassFieldReader reader
                ? Written.Key.of(fact, reader.getExpression())
                : null;
    }

    /** Whether it is no fact, though Drools gives it a place as if it were one: {@code hypha}. */
    static boolean isGlobal(Declaration bound) {
        return bound.getExtractor() instanceof GlobalExtractor;
    }

    /** The type of the fact that something is bound of; null if that is no plain pattern. */
    static @Nullable Class<?> typeOf(Declaration bound) {
        return bound.getPattern() != null
                        && bound.getPattern().getSource() == null
                        && bound.getPattern().getObjectType() instanceof ClassObjectType type
                ? type.getClassType()
                : null;
    }

    /** The getter of a bound field; null if there is none. */
    static @Nullable Method getter(Declaration bound) {
        Class<?> type = typeOf(bound);
        return type == null ? null : getter(type, bound.getExtractor());
    }

    static @Nullable Method getter(Class<?> type, @Nullable ReadAccessor reader) {
        return reader instanceof ClassFieldReader field && field.getClassName().equals(type.getName())
                ? getter(type, field.getFieldName())
                : null;
    }

    /** The getter of a field by its name; null if there is none that may be called. */
    static @Nullable Method getter(Class<?> type, String field) {
        String end = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        for (String name : new String[] {"get" + end, "is" + end, field}) {
            try {
                Method method = type.getMethod(name);
                boolean open = Modifier.isPublic(method.getDeclaringClass().getModifiers());
                return open && !Modifier.isStatic(method.getModifiers()) ? method : null;
            } catch (NoSuchMethodException e) {
                // the next one may be it
            }
        }
        return null;
    }
}
