package io.mycelium.rules.internal;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.base.factmodel.GeneratedFact;
import org.jspecify.annotations.Nullable;

/**
 * A type of the pack, declared in DRL or written in Java, as the platform sees it: made from a payload, copied, and read
 * back into one. Thread-safe; made once per compiled pack by {@link BeanTypes}.
 */
final class BeanType {
    /**
     * Where a map of one shape has this type's fields, -1 where it has none, and which keys it has that are no fields.
     */
    private record Plan(PlainMap.Shape shape, int[] places, List<String> missing, List<String> unknown) {}

    private final Class<?> type;
    private @Nullable BeanCode code;
    private BeanField[] fields = {}; // in the order of their names, as the shape has them; then those that it has not
    private PlainMap.Shape shape = PlainMap.EMPTY.shape();
    private boolean begins;
    private @Nullable Plan plan; // the last one used; a race costs only a new one

    /** Written in Java by the author of the pack: its accessors are code that may throw. */
    private final boolean authored;

    BeanType(Class<?> type) {
        this.type = type;
        this.authored = !GeneratedFact.class.isAssignableFrom(type);
    }

    /** Called once, before anybody sees the type; apart from the constructor because types may contain themselves. */
    void complete(List<BeanField> sortedFields) {
        List<BeanField> all = new ArrayList<>(sortedFields);
        all.sort(Comparator.comparing(BeanField::isTransient));
        this.fields = all.toArray(BeanField[]::new);
        this.shape = PlainMap.Shape.of(all.stream()
                .filter(field -> !field.isTransient())
                .map(BeanField::name)
                .toArray(String[]::new));
        this.begins = all.stream().anyMatch(field -> field.type().initial() != null);
        this.code = BeanCodeWriter.define(type, all);
    }

    Class<?> type() {
        return type;
    }

    String name() {
        return type.getSimpleName();
    }

    List<BeanField> fields() {
        return List.of(fields);
    }

    List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        for (BeanField field : fields) {
            names.add(field.name());
        }
        return names;
    }

    boolean doubtful() {
        return true; // may contain itself, so nothing better is known before it is complete
    }

    /** A new object whose fields have their defaults. */
    Object create() {
        Object bean = code().construct();
        if (begins) {
            code().begin(bean);
        }
        return bean;
    }

    /**
     * The object that a map of plain values describes: what is missing has its default or, in a payload, is null; what is unknown is
     * left out.
     */
    Object read(PlainMap values) {
        Plan known = plan(values.shape());
        Object bean = create();
        code().read(bean, values, known.places);
        return bean;
    }

    /** The fields without a default that such a map does not have, in the order of their names. The same list for the same shape. */
    List<String> missing(PlainMap.Shape given) {
        return plan(given).missing;
    }

    /** The keys of such a map that are no fields, in order. The same list for the same shape. */
    List<String> unknown(PlainMap.Shape given) {
        return plan(given).unknown;
    }

    /**
     * Finds what such a map has that this type, or one inside it, does not declare.
     *
     * @param path of this bean in the state: empty, or it ends with a dot
     */
    void collect(PlainMap given, String path, Strays strays) {
        Plan known = plan(given.shape());
        for (String key : known.unknown) {
            strays.kept.put(path + key, given.get(key));
        }
        for (int i = 0; i < fields.length; i++) {
            if (known.places[i] >= 0 && fields[i].type().nests()) {
                fields[i].type().collect(given.at(known.places[i]), path + fields[i].name(), strays);
            }
        }
    }

    private Plan plan(PlainMap.Shape given) {
        Plan known = plan;
        if (known == null || known.shape != given) {
            known = planFor(given);
            plan = known;
        }
        return known;
    }

    private Plan planFor(PlainMap.Shape given) {
        int[] places = new int[fields.length];
        List<String> missing = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (int i = 0; i < places.length; i++) {
            BeanField field = fields[i];
            places[i] = given.indexOf(field.name());
            String former = field.formerName();
            if (places[i] < 0 && former != null) {
                places[i] = given.indexOf(former);
            }
            if (places[i] < 0) {
                if (!field.hasDefault() && !field.isTransient()) {
                    missing.add(field.name());
                }
            } else {
                read.add(given.key(places[i]));
            }
        }
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (!read.contains(given.key(i))) {
                unknown.add(given.key(i));
            }
        }
        return new Plan(given, places, List.copyOf(missing), List.copyOf(unknown));
    }

    @SuppressWarnings("NullAway") // complete by now
    private BeanCode code() {
        return code;
    }

    Object copy(Object bean) {
        Object copy = code().construct();
        code().copy(bean, copy);
        return copy;
    }

    private void mustBe(Object bean) {
        if (!type.isInstance(bean)) {
            throw new NotPlainException(
                    "expected a " + name() + ", but found a " + bean.getClass().getSimpleName());
        }
    }

    /** Returns the {@link ValueType#depth} of an object of this type inside another one, and throws as that does. */
    int depth(Object bean) {
        mustBe(bean);
        int deepest = 0;
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].type().doubtful()) {
                deepest = Math.max(deepest, fields[i].type().depth(code().get(bean, i)));
            }
        }
        return deepest + 1;
    }

    /** Its fields as plain values. Throws {@link NotPlainException} for what isn't plain. */
    PlainMap write(Object bean) {
        mustBe(bean);
        @Nullable Object[] values = new Object[fields.length];
        code().write(bean, values);
        return shape.with(shape.size() == values.length ? values : Arrays.copyOf(values, shape.size()));
    }

    /** Returns the hash of its fields as plain values. Throws as {@link #write} does. */
    long hash(Object bean) {
        mustBe(bean);
        return shape.hash(i -> fields[i].type().hash(code().get(bean, i)));
    }

    /** About how many bytes its fields take as plain values, or any number beyond {@code enough}. */
    long bytes(Object bean, long enough) {
        long bytes = 0;
        for (int i = 0; i < fields.length; i++) {
            if (!fields[i].isWhole() && fields[i].raw() != double.class) {
                bytes += fields[i].type().bytesNullable(code().get(bean, i), enough - bytes);
                if (bytes > enough) {
                    return bytes;
                }
            }
        }
        return bytes;
    }

    /**
     * Looks at the fields that may hold something that isn't plain. Throws {@link NotPlainException} for the first; and
     * whatever the accessors of a class of the pack throw: a state that can't be copied could never act again.
     */
    void check(Object bean) {
        if (authored) {
            copy(bean);
        }
        code().check(bean);
    }
}
