package io.mycelium.api.fruiting;

import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** An open body that brings signals in: pushed to {@link BodyContext#ingress} at any time, or pulled by {@link #take}. */
@ConsumerType
public interface InputBody extends AutoCloseable {
    /**
     * Returns what there is to take. Asked in TIDE IN of each tide, on a thread that is not the tide's, one call at a time.
     * Contract: a function of the memory and of what the world holds; with the same memory it gives the same signals again.
     * A call that throws, or does not return within the plugin deadline, has given nothing: it is a dissonance, the memory
     * stays, and the body is left alone for a number of tides that doubles.
     *
     * @param memory what the last answer said, or what the body was opened with; null before the first
     * @param room how many signals the sockets behind the body have room for, perhaps 0; an answer with more is a fault
     */
    default Intake take(@Nullable Object memory, long tide, int room) {
        return new Intake(memory, List.of(), true);
    }

    /**
     * Ends it: at a stop, or at the boundary at which another service takes over. Called once, and held to the plugin deadline;
     * what it throws is a dissonance.
     */
    @Override
    void close();

    /**
     * What came in.
     *
     * @param memory what to give in next time: a plain value
     * @param ended whether nothing more will come from {@link #take}
     */
    record Intake(@Nullable Object memory, List<Incoming> signals, boolean ended) {}

    /** One signal that came in. */
    record Incoming(String frequency, PlainMap payload) {}
}
