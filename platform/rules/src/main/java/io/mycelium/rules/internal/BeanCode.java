package io.mycelium.rules.internal;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The code of one {@link BeanType}: what {@link BeanCodeWriter} has written calls the constructor, getters and setters of
 * the pack's class as they are, and asks here for what is not an {@code int}, a {@code long}, a truth or a text. Public, as its
 * parts are, because that code is in another package; immutable and thread-safe.
 */
public abstract class BeanCode {
    private String bean = "";
    private BeanField[] fields = {};

    /** Called once, before anything else. */
    void know(String name, List<BeanField> sortedFields) {
        bean = name;
        fields = sortedFields.toArray(BeanField[]::new);
    }

    /** A new object as its constructor makes it. */
    public abstract Object construct();

    /** Gives fields what they begin with, where they have nothing yet. */
    public abstract void begin(Object bean);

    public abstract void copy(Object from, Object to);

    /** Puts what {@link PlainMap.Shape#with} takes into an array, in the order of the fields. */
    public abstract void write(Object bean, @Nullable Object[] to);

    /**
     * Sets the fields that a map has, and to null those that it lacks and that are {@link BeanField#isNullWhereMissing so}. Throws
     * {@link MisfitException}.
     *
     * @param places where the map has them, -1 where it does not
     */
    public abstract void read(Object bean, PlainMap plain, int[] places);

    /**
     * Throws {@link NotPlainException} for the first field whose value does not become plain. What a rule has made and a
     * field {@link ValueType#takenOver takes over} stands in its place from then on.
     */
    public abstract void check(Object bean);

    /** What a field holds. */
    public abstract @Nullable Object get(Object bean, int field);

    // ---- asked by what was written

    protected final @Nullable Object initial(int field) {
        return fields[field].type().initial();
    }

    protected final @Nullable Object copied(@Nullable Object value, int field) {
        return value == null ? null : fields[field].type().copy(value);
    }

    protected final @Nullable Object written(@Nullable Object value, int field) {
        return value == null ? null : fields[field].type().write(value);
    }

    protected final long whole(@Nullable Object plain, int field) {
        try {
            return ((Scalars.Whole) fields[field].type()).whole(plain);
        } catch (MisfitException e) {
            throw e.in(fields[field].name());
        }
    }

    protected final double floating(@Nullable Object plain, int field) {
        try {
            return ((Scalars.Floating) fields[field].type()).floating(plain);
        } catch (MisfitException e) {
            throw e.in(fields[field].name());
        }
    }

    /** The value for a field from a plain one; never null where the field is primitive. */
    protected final @Nullable Object valued(@Nullable Object plain, int field) {
        BeanField its = fields[field];
        try {
            if (plain == null && its.raw().isPrimitive()) {
                throw its.type().misfit(null);
            }
            return its.type().readNullable(plain);
        } catch (MisfitException e) {
            throw e.in(its.name());
        }
    }

    protected final @Nullable Object checked(@Nullable Object value, int field) {
        BeanField its = fields[field];
        try {
            Object kept = value == null ? null : its.type().takenOver(value);
            its.type().check(kept);
            return kept;
        } catch (NotPlainException | ClassCastException e) {
            throw new NotPlainException("field '" + its.name() + "' of " + bean + " expects "
                    + its.type().expected() + ": " + e.getMessage());
        }
    }

    protected final void checked(double value, int field) {
        if (!Double.isFinite(value)) {
            checked((Object) value, field);
        }
    }
}
