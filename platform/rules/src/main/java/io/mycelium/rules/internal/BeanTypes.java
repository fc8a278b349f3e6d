package io.mycelium.rules.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.drools.base.factmodel.GeneratedFact;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link BeanType}s of one compiled pack: those of its state, or those of its signals, which may be of the same
 * classes. What a payload lacks is null; a field that a state lacks has what the class gives it, and lists and maps are empty.
 */
final class BeanTypes {
    /** A type that can't be data: which field, and why. */
    static final class NotABeanException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String field;

        NotABeanException(String field, String message) {
            super(message);
            this.field = field;
        }

        /** The field, or an empty text if it is the type itself. */
        String field() {
            return field;
        }
    }

    /** What the author wrote as the type of a declared field, such as {@code List<Item>}. */
    interface DeclaredFields {
        @Nullable
        String typeText(Class<?> bean, String field);

        /** Whether the author gives a field a value where a payload has none. */
        boolean hasDefault(Class<?> bean, String field);

        /** What the author says that a field was called before, by {@code @was("name")}; null if nothing. */
        @Nullable
        String formerName(Class<?> bean, String field);

        /** Whether the author says that a field is left out where its object is written. */
        boolean isTransient(Class<?> bean, String field);

        /** The class behind a name in such a text, or null. */
        @Nullable
        Class<?> resolve(String name);
    }

    private static final Map<Class<?>, ValueType> SIMPLE = simpleTypes();

    private final DeclaredFields declared;
    private final boolean payloads;
    private final Map<Class<?>, BeanType> types = new HashMap<>();

    private BeanTypes(DeclaredFields declared, boolean payloads) {
        this.declared = declared;
        this.payloads = payloads;
    }

    /** Those of a state, and of what is in it. */
    static BeanTypes ofStates(DeclaredFields declared) {
        return new BeanTypes(declared, false);
    }

    /** Those of signals, and of what is in them. */
    static BeanTypes ofPayloads(DeclaredFields declared) {
        return new BeanTypes(declared, true);
    }

    private static Map<Class<?>, ValueType> simpleTypes() {
        Map<Class<?>, ValueType> simple = new HashMap<>();
        ValueType ints = new Scalars.Whole("int", Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue);
        ValueType longs = new Scalars.Whole("long", Long.MIN_VALUE, Long.MAX_VALUE, n -> n);
        ValueType shorts = new Scalars.Whole("short", Short.MIN_VALUE, Short.MAX_VALUE, Long::shortValue);
        ValueType bytes = new Scalars.Whole("byte", Byte.MIN_VALUE, Byte.MAX_VALUE, Long::byteValue);
        ValueType doubles = new Scalars.Floating("double", false);
        ValueType floats = new Scalars.Floating("float", true);
        ValueType truths = new Scalars.Same("true or false (boolean)", Boolean.class);
        ValueType letters = new Scalars.Letter();
        simple.put(int.class, ints);
        simple.put(Integer.class, ints);
        simple.put(long.class, longs);
        simple.put(Long.class, longs);
        simple.put(short.class, shorts);
        simple.put(Short.class, shorts);
        simple.put(byte.class, bytes);
        simple.put(Byte.class, bytes);
        simple.put(double.class, doubles);
        simple.put(Double.class, doubles);
        simple.put(float.class, floats);
        simple.put(Float.class, floats);
        simple.put(boolean.class, truths);
        simple.put(Boolean.class, truths);
        simple.put(char.class, letters);
        simple.put(Character.class, letters);
        simple.put(String.class, new Scalars.Same("a text (String)", String.class));
        simple.put(BigDecimal.class, new Scalars.Decimal());
        simple.put(BigInteger.class, new Scalars.BigWhole());
        simple.put(Number.class, new Scalars.AnyNumber());
        simple.put(Object.class, AnyValue.INSTANCE);
        simple.put(Instant.class, new Scalars.Time("Instant", "2001-01-01T00:47:00Z", Instant::parse));
        simple.put(LocalDate.class, new Scalars.Time("LocalDate", "2001-01-01", LocalDate::parse));
        simple.put(LocalDateTime.class, new Scalars.Time("LocalDateTime", "2001-01-01T00:47:00", LocalDateTime::parse));
        simple.put(LocalTime.class, new Scalars.Time("LocalTime", "00:47:00", LocalTime::parse));
        return simple;
    }

    /** The bean type of a class; the same object for the same class. */
    BeanType of(Class<?> bean) throws NotABeanException {
        BeanType known = types.get(bean);
        if (known != null) {
            return known;
        }
        BeanType type = new BeanType(bean);
        types.put(bean, type);
        try {
            checkConstructor(bean);
            type.complete(fields(bean));
        } catch (NotABeanException | RuntimeException e) {
            types.remove(bean);
            throw e;
        }
        return type;
    }

    private List<BeanField> fields(Class<?> bean) throws NotABeanException {
        Map<String, Method> getters = new TreeMap<>();
        Map<String, Method> setters = new LinkedHashMap<>();
        for (Method method : bean.getMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    || method.isBridge()
                    || method.getDeclaringClass() == Object.class) {
                continue;
            }
            String name = method.getName();
            if (method.getParameterCount() == 0 && name.length() > 3 && name.startsWith("get")) {
                getters.put(fieldName(bean, name.substring(3)), method);
            } else if (method.getParameterCount() == 0
                    && name.length() > 2
                    && name.startsWith("is")
                    && (method.getReturnType() == boolean.class || method.getReturnType() == Boolean.class)) {
                getters.put(fieldName(bean, name.substring(2)), method);
            } else if (method.getParameterCount() == 1 && name.length() > 3 && name.startsWith("set")) {
                setters.put(fieldName(bean, name.substring(3)) + method.getParameterTypes()[0].getName(), method);
            }
        }
        Map<String, BeanField> fields = new TreeMap<>();
        for (Map.Entry<String, Method> entry : getters.entrySet()) {
            Method getter = entry.getValue();
            Method setter = setters.get(entry.getKey() + getter.getReturnType().getName());
            if (setter != null) {
                fields.put(entry.getKey(), field(bean, entry.getKey(), getter, setter));
            }
        }
        return List.copyOf(fields.values());
    }

    /** {@code value} for {@code getValue}; {@code URL} for {@code getURL} if the class has a field of that name. */
    private static String fieldName(Class<?> bean, String suffix) {
        String small = suffix.substring(0, 1).toLowerCase(Locale.ROOT) + suffix.substring(1);
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(small)) {
                    return small;
                }
                if (field.getName().equals(suffix)) {
                    return suffix;
                }
            }
        }
        return small;
    }

    private BeanField field(Class<?> bean, String name, Method getter, Method setter) throws NotABeanException {
        ValueType type = valueType(bean, name, getter.getGenericReturnType(), declared.typeText(bean, name));
        if (!Modifier.isPublic(getter.getDeclaringClass().getModifiers())
                || !Modifier.isPublic(setter.getDeclaringClass().getModifiers())) {
            throw new NotABeanException(name, bean.getSimpleName() + " is not public");
        }
        return new BeanField(
                name,
                declared.formerName(bean, name),
                declared.isTransient(bean, name) || isTransient(bean, name),
                declared.hasDefault(bean, name),
                isNullWhereMissing(bean, name, getter.getReturnType()),
                type,
                getter,
                setter);
    }

    /** Whether a payload without it makes it null, whatever a new object has there; what Java code gives its own fields stays. */
    private boolean isNullWhereMissing(Class<?> bean, String name, Class<?> type) {
        return payloads
                && !type.isPrimitive()
                && GeneratedFact.class.isAssignableFrom(bean)
                && !declared.hasDefault(bean, name)
                && !declared.isTransient(bean, name);
    }

    /** Whether a class of the pack's own Java says so. */
    private static boolean isTransient(Class<?> bean, String name) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return Modifier.isTransient(field.getModifiers());
                }
            }
        }
        return false;
    }

    private static void checkConstructor(Class<?> bean) throws NotABeanException {
        if (!Modifier.isPublic(bean.getModifiers()) || Modifier.isAbstract(bean.getModifiers())) {
            throw new NotABeanException("", bean.getSimpleName() + " must be a public class that is not abstract");
        }
        if (Arrays.stream(bean.getConstructors()).noneMatch(each -> each.getParameterCount() == 0)) {
            throw new NotABeanException("", bean.getSimpleName() + " needs a public constructor without arguments");
        }
    }

    private ValueType valueType(Class<?> bean, String field, Type type, @Nullable String text)
            throws NotABeanException {
        if (type instanceof Class<?> raw) {
            if (raw == List.class || raw == Collection.class) {
                return new ListValue(argument(bean, field, text, 0), !payloads);
            }
            if (raw == Map.class) {
                return new MapValue(argument(bean, field, text, 1), !payloads);
            }
            return classType(bean, field, raw);
        }
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() instanceof Class<?> raw) {
            Type[] arguments = parameterized.getActualTypeArguments();
            if (raw == List.class || raw == Collection.class) {
                return new ListValue(valueType(bean, field, arguments[0], null), !payloads);
            }
            if (raw == Map.class && arguments[0] == String.class) {
                return new MapValue(valueType(bean, field, arguments[1], null), !payloads);
            }
        }
        throw unsupported(bean, field, type.getTypeName());
    }

    private ValueType classType(Class<?> bean, String field, Class<?> raw) throws NotABeanException {
        ValueType simple = SIMPLE.get(raw);
        if (simple != null) {
            return simple;
        }
        if (raw.isEnum()) {
            return new Scalars.Constant(raw);
        }
        ClassLoader loader = raw.getClassLoader();
        if (raw.isArray()
                || raw.isInterface()
                || loader == null
                || loader == ClassLoader.getPlatformClassLoader()
                || raw.getName().startsWith("io.mycelium.rules.fact.")
                || raw.getName().startsWith("org.drools.")) {
            throw unsupported(bean, field, raw.getSimpleName());
        }
        return new BeanValue(of(raw));
    }

    /** The type of a collection's elements from the text of a declaration, {@code List<Item>}; anything if it says none. */
    private ValueType argument(Class<?> bean, String field, @Nullable String text, int place) throws NotABeanException {
        int open = text == null ? -1 : text.indexOf('<');
        if (text == null || open < 0) {
            return AnyValue.INSTANCE;
        }
        String inside = text.substring(open + 1, text.lastIndexOf('>')).trim();
        String name = inside;
        if (place == 1) {
            int comma = inside.indexOf(',');
            String key = comma < 0 ? inside : inside.substring(0, comma).trim();
            if (comma < 0 || !key.equals("String")) {
                throw new NotABeanException(
                        field, "field '" + field + "' has keys of type " + key + "; keys of plain maps are text");
            }
            name = inside.substring(comma + 1).trim();
        }
        if (name.startsWith("List<") || name.equals("List")) {
            return new ListValue(argument(bean, field, name, 0), false);
        }
        if (name.startsWith("Map<") || name.equals("Map")) {
            return new MapValue(argument(bean, field, name, 1), false);
        }
        Class<?> element = declared.resolve(name);
        if (element == null) {
            throw unsupported(bean, field, name);
        }
        return classType(bean, field, element);
    }

    private static NotABeanException unsupported(Class<?> bean, String field, String type) {
        return new NotABeanException(
                field,
                "field '" + field + "' of " + bean.getSimpleName() + " is a " + type + ", which has no plain value");
    }
}
