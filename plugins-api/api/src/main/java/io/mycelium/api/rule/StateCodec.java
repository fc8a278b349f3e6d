package io.mycelium.api.rule;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What the core needs to know of a pack's state type. Thread-safe, without memory.
 *
 * <p>A state is an object of the pack's own class. The core owns it: an ACT works on a {@link #copy}, and a state that
 * was committed is never written again, so {@link #write} may read it on another thread.
 *
 * <p>No method returns null. What throws in PROCESS fails that step and names the hypha; in a checkpoint, the checkpoint; at
 * a start or a swap, that start or swap. The tides go on in any case.
 */
@ConsumerType
public interface StateCodec {
    /** Returns the names of the state's fields and of their types, for {@code list} and {@code validate}. On any thread. */
    PlainMap fields();

    /**
     * Returns a new state with these fields; others have their type's default. On the tide's thread, at a start and for each
     * birth.
     *
     * @throws StateException for a field that is unknown or doesn't fit: the start is refused, or the birth
     */
    Object initial(PlainMap fields);

    /** Returns a copy that shares nothing mutable with the original. In PROCESS, on a worker, before the steps of an ACT. */
    Object copy(Object state);

    /** Returns the fields as plain values. On the checkpoint's thread beside the tides, before a swap, and for who looks on. */
    PlainMap write(Object state);

    /**
     * Returns the state with these fields, as {@link #write} gave them, perhaps by an earlier version of the pack: fields are
     * carried over by name, those that are new have their default, those that are gone are kept beside the state where
     * the codec can ({@link #aside}) and else left out. Called at a recovery, and off the tide before a swap.
     *
     * @throws StateException if a value doesn't fit its field: recovery or swap are refused, with the hypha's name
     */
    Object read(PlainMap fields);

    /**
     * Returns the names of the fields that are kept beside a state and that no rule sees, since this version of the pack does not
     * declare them. {@link #copy} and {@link #write} carry them on, so a version that declares them has them again. A
     * field inside another one is named with it: {@code home.zip}.
     */
    default List<String> aside(Object state) {
        return List.of();
    }

    /**
     * Returns the names of the fields that {@link #read} has dropped, since this version of the pack does not declare them and they
     * can't be kept: those inside the members of lists and maps, {@code items[].zip}. Called after it on the same thread.
     */
    default List<String> lost(Object state) {
        return List.of();
    }

    /**
     * Returns about how many bytes the plain values take, or any number beyond {@code enough}: called by the core in PROCESS, on a
     * worker, after each step that changed the state; a state larger than its species' limit fails the step. Costs no
     * more than a copy. The default, 0, is for states that can't grow.
     */
    default long bytes(Object state, long enough) {
        return 0;
    }

    /** Returns a hash over the plain values, equal to {@code Plain.hash(write(state))}. At TIDE OUT, by several workers at once. */
    default long hash(Object state) {
        return Plain.hash(write(state));
    }
}
