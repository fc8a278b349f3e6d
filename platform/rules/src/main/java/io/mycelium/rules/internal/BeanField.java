package io.mycelium.rules.internal;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * One field of a bean, reached through method handles, which the JVM compiles (and which, other than compiled lambdas,
 * may reach into the class loader of another pack). Integers and doubles are not boxed. Thread-safe.
 */
abstract class BeanField {
    private final String name;
    private final ValueType type;
    private @Nullable String formerName;
    private boolean hasDefault;
    final MethodHandle getter;
    final MethodHandle setter;

    private BeanField(String name, ValueType type, MethodHandle getter, MethodHandle setter, Class<?> as) {
        this.name = name;
        this.type = type;
        this.getter = getter.asType(MethodType.methodType(as, Object.class));
        this.setter = setter.asType(MethodType.methodType(void.class, Object.class, as));
    }

    /**
     * A field of a bean.
     *
     * @param formerName what it was called in earlier versions of the pack; null if it had no other name
     * @param hasDefault whether its author gives it a value where a payload has none
     */
    static BeanField of(
            String name, @Nullable String formerName, boolean hasDefault, ValueType type, Method getter, Method setter)
            throws IllegalAccessException {
        BeanField field = of(name, type, getter, setter);
        field.formerName = formerName;
        field.hasDefault = hasDefault;
        return field;
    }

    private static BeanField of(String name, ValueType type, Method getter, Method setter)
            throws IllegalAccessException {
        MethodHandle get = MethodHandles.publicLookup().unreflect(getter);
        MethodHandle set = MethodHandles.publicLookup().unreflect(setter);
        Class<?> raw = getter.getReturnType();
        if (raw == int.class) {
            return new Int(name, (Scalars.Whole) type, get, set);
        }
        if (raw == long.class) {
            return new Long(name, (Scalars.Whole) type, get, set);
        }
        if (raw == double.class) {
            return new Double(name, (Scalars.Floating) type, get, set);
        }
        return new Reference(name, type, get, set, raw.isPrimitive());
    }

    final String name() {
        return name;
    }

    /** Whether a payload may do without it. */
    final boolean hasDefault() {
        return hasDefault;
    }

    /** What it was called in earlier versions of the pack; null if it had no other name. */
    final @Nullable String formerName() {
        return formerName;
    }

    final ValueType type() {
        return type;
    }

    /** Sets the field from a plain value. Throws {@link MisfitException}. */
    abstract void read(Object bean, @Nullable Object plain);

    abstract void copy(Object from, Object to);

    abstract @Nullable Object write(Object bean);

    /** Throws {@link NotPlainException} or {@link ClassCastException} if what it holds does not become plain. */
    void check(Object bean) {
        Plain.of(write(bean));
    }

    /** Returns the {@link ValueType#hash} of what it holds. */
    long hash(Object bean) {
        return Plain.hash(Plain.of(write(bean)));
    }

    /** Returns the {@link ValueType#depth} of what it holds, and throws as that does. */
    int depth(Object bean) {
        check(bean);
        return 0;
    }

    /** About how many bytes its value takes as a plain one, or any number beyond {@code enough}; 0 for a plain number. */
    long bytes(Object bean, long enough) {
        return 0;
    }

    /** Gives the field what it begins with, where it has nothing yet. */
    void begin(Object bean) {}

    /** What an accessor threw: its own exception, or, as accessors declare none, an error of ours. */
    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(failure);
    }

    private static final class Reference extends BeanField {
        private final boolean primitive;

        Reference(String name, ValueType type, MethodHandle getter, MethodHandle setter, boolean primitive) {
            super(name, type, getter, setter, Object.class);
            this.primitive = primitive;
        }

        @Override
        void read(Object bean, @Nullable Object plain) {
            if (plain == null && primitive) {
                throw type().misfit(null);
            }
            set(bean, type().readNullable(plain));
        }

        @Override
        void copy(Object from, Object to) {
            set(to, type().copyNullable(get(from)));
        }

        @Override
        @Nullable
        Object write(Object bean) {
            return type().writeNullable(get(bean));
        }

        @Override
        void check(Object bean) {
            type().check(get(bean));
        }

        @Override
        long hash(Object bean) {
            return type().hash(get(bean));
        }

        @Override
        int depth(Object bean) {
            return type().doubtful() ? type().depth(get(bean)) : 0;
        }

        @Override
        long bytes(Object bean, long enough) {
            Object value = get(bean);
            return value == null ? 0 : type().bytes(value, enough);
        }

        @Override
        void begin(Object bean) {
            Object initial = type().initial();
            if (initial != null && get(bean) == null) {
                set(bean, initial);
            }
        }

        private @Nullable Object get(Object bean) {
            try {
                return (Object) getter.invokeExact(bean);
            } catch (Throwable e) {
                throw thrown(e);
            }
        }

        private void set(Object bean, @Nullable Object value) {
            try {
                setter.invokeExact(bean, (Object) value);
            } catch (Throwable e) {
                throw thrown(e);
            }
        }
    }

    private static final class Int extends BeanField {
        private final Scalars.Whole whole;

        Int(String name, Scalars.Whole type, MethodHandle getter, MethodHandle setter) {
            super(name, type, getter, setter, int.class);
            this.whole = type;
        }

        @Override
        void read(Object bean, @Nullable Object plain) {
            int value = (int) whole.whole(plain);
            try {
                setter.invokeExact(bean, value);
            } catch (Throwable e) {
                throw thrown(e);
            }
        }

        @Override
        void copy(Object from, Object to) {
            try {
                setter.invokeExact(to, (int) getter.invokeExact(from));
            } catch (Throwable e) {
                throw thrown(e);
            }
        }

        @Override
        Object write(Object bean) {
            try {
                return (long) (int) getter.invokeExact(bean);
            } catch (Throwable e) {
                throw thrown(e);
            }
        }
    }

    private static final class Long extends BeanField {
        private final Scalars.Whole whole;

        Long(String name, Scalars.Whole type, MethodHandle getter, MethodHandle setter) {
            super(name, type, getter, setter, long.class);
            this.whole = type;
        }

        @Override
        void read(Object bean, @Nullable Object plain) {
            long value = whole.whole(plain);
            try {
                setter.invokeExact(bean, value);
            } catch (Throwable e) {
                throw thrown(e);
            }
        }

        @Override
        void copy(Object from, Object to) {
            try {
                setter.invokeExact(to, (long) getter.invokeExact(from));
            } catch (Throwable e) {
                throw thrown(e);
            }
        }

        @Override
        Object write(Object bean) {
            try {
                return (long) getter.invokeExact(bean);
            } catch (Throwable e) {
                throw thrown(e);
            }
        }
    }

    private static final class Double extends BeanField {
        private final Scalars.Floating floating;

        Double(String name, Scalars.Floating type, MethodHandle getter, MethodHandle setter) {
            super(name, type, getter, setter, double.class);
            this.floating = type;
        }

        @Override
        void read(Object bean, @Nullable Object plain) {
            double value = floating.floating(plain);
            try {
                setter.invokeExact(bean, value);
            } catch (Throwable e) {
                throw thrown(e);
            }
        }

        @Override
        void copy(Object from, Object to) {
            try {
                setter.invokeExact(to, (double) getter.invokeExact(from) + 0.0); // -0.0 becomes 0.0, as in a checkpoint
            } catch (Throwable e) {
                throw thrown(e);
            }
        }

        @Override
        Object write(Object bean) {
            try {
                return (double) getter.invokeExact(bean);
            } catch (Throwable e) {
                throw thrown(e);
            }
        }
    }
}
