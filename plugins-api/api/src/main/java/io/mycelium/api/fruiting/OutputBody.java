package io.mycelium.api.fruiting;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** An open body that brings signals out. */
@ConsumerType
public interface OutputBody extends AutoCloseable {
    /**
     * Returns whether {@link #deliver} is to be called. Asked once, by whoever has opened the body, on the same thread. A body
     * whose readers read its {@link OutputLog} says false: then no tide waits for it, and its memory stays as it is.
     */
    default boolean takesOutputs() {
        return true;
    }

    /**
     * Takes what was emitted to the body in the tide before, already numbered and in the body's {@link OutputLog}. Called in
     * PROCESS, if {@link #takesOutputs} says so, on a thread that is not the tide's, one call at a time. If it throws, or does
     * not return within the plugin deadline, that is a dissonance, the memory stays, the body is left alone for a number of
     * tides that doubles, and the same outputs are handed over again with those that came since.
     *
     * @param memory what the last call returned, or what the body was opened with; null before the first
     * @param outputs at least one, in the order of their numbers
     * @return what to give in next time: a plain value, such as the length of a file
     */
    default @Nullable Object deliver(@Nullable Object memory, List<Output> outputs) {
        return memory;
    }

    /**
     * Forces what was delivered to the disk, before a checkpoint counts as durable. Called on the checkpoint's thread.
     *
     * @throws IOException if it is not there for certain: the checkpoint has failed then
     */
    default void force() throws IOException {}

    /** Ends it, as {@link InputBody#close} does. */
    @Override
    void close();
}
