package io.mycelium.rules.internal;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type of field come from plain values, are copied, and become plain again.
 *
 * <p>A copy is what reading back the written value would give, so that a state behaves the same whether it was kept in
 * memory or came out of a checkpoint: integers in untyped fields are {@code Long}, maps iterate by key, decimals have no
 * trailing zeros.
 */
abstract class ValueType {
    private final String expected;

    ValueType(String expected) {
        this.expected = expected;
    }

    /** What a field of this type expects, for messages: {@code an integer (int)}. */
    final String expected() {
        return expected;
    }

    /** The field's value for a plain value that is not null. Throws {@link MisfitException}. */
    abstract Object read(Object plain);

    Object copy(Object value) {
        return value;
    }

    /** Whether {@link #takenOver} may answer something else than it is given. */
    boolean takesOver() {
        return false;
    }

    /** What stands for a value from the end of the step on that has put it into a field: it, or something equal. */
    Object takenOver(Object value) {
        return value;
    }

    /** Something that {@link Plain#of} takes. Throws {@link NotPlainException} for what never becomes plain. */
    Object write(Object value) {
        return value;
    }

    /** Whether a value of this type may turn out not to be plain, so that it must be looked at after a step. */
    boolean doubtful() {
        return false;
    }

    /**
     * Throws {@link NotPlainException} or {@link ClassCastException} for a value that does not become plain, or that
     * nests too deep for a field: the object around it is a level too.
     */
    final void check(@Nullable Object value) {
        if (!fits(value)) {
            int depth = Plain.depth(Plain.of(writeNullable(value))); // which says what does not become plain, and where
            if (depth >= Plain.MAX_DEPTH) {
                throw new NotPlainException("it nests " + depth + " levels deep, and at most " + (Plain.MAX_DEPTH - 1)
                        + " have room in a field");
            }
        }
    }

    private boolean fits(@Nullable Object value) {
        try {
            return depth(value) < Plain.MAX_DEPTH;
        } catch (NotPlainException | ClassCastException e) {
            return false;
        }
    }

    /**
     * Returns how many levels the plain value has, or more; looks only at what may have changed since it was last copied.
     * Throws {@link NotPlainException} or {@link ClassCastException} for a value that does not become plain.
     */
    int depth(@Nullable Object value) {
        return Plain.depth(Plain.of(writeNullable(value)));
    }

    /** Returns the hash of the plain value; of a list or map that nobody changed, the one that is kept with it. */
    long hash(@Nullable Object value) {
        return Plain.hash(Plain.of(writeNullable(value)));
    }

    /** Whether it is its own copy and its own plain value, and stays so. */
    boolean settled(Object value) {
        return simple(value) && takesSimple();
    }

    /** Whether it can be changed by who has it. */
    boolean changeable(Object value) {
        return false;
    }

    /** Whether there are beans in its values. */
    boolean nests() {
        return false;
    }

    /**
     * Finds what a plain value has that the beans inside it do not declare.
     *
     * @param name of the field with the value, in the state
     */
    void collect(@Nullable Object plain, String name, Strays strays) {}

    /** About how many bytes a value takes as a plain one, or any number beyond {@code enough}. */
    long bytes(Object value, long enough) {
        return Plain.bytes(value, enough);
    }

    final long bytesNullable(@Nullable Object value, long enough) {
        return value == null ? 0 : bytes(value, enough);
    }

    /** Whether what is {@link #simple} is its own copy and its own plain value in a field of this type. */
    boolean takesSimple() {
        return false;
    }

    /** What most elements of most lists are. */
    private static boolean simple(@Nullable Object value) {
        return value instanceof String || value instanceof Long || value instanceof Boolean || value == null;
    }

    /** What a field of this type begins with where nobody says otherwise; null for most. */
    @Nullable
    Object initial() {
        return null;
    }

    final @Nullable Object readNullable(@Nullable Object plain) {
        return plain == null ? null : read(plain);
    }

    final @Nullable Object copyNullable(@Nullable Object value) {
        return value == null ? null : copy(value);
    }

    final @Nullable Object writeNullable(@Nullable Object value) {
        return value == null ? null : write(value);
    }

    final MisfitException misfit(@Nullable Object plain) {
        return new MisfitException(expected, plain);
    }
}
