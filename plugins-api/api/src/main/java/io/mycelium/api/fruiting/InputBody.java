package io.mycelium.api.fruiting;

import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** An open body that brings signals in: pushed to {@link BodyContext#ingress} at any time, or pulled by {@link #take}. */
@ConsumerType
public interface InputBody extends AutoCloseable {
    /**
     * TIDE IN of each tide asks what there is to take. Contract: a function of the memory and of what the world holds;
     * with the same memory it gives the same signals again. Returns soon (the plugin deadline).
     *
     * @param room how many signals the sockets behind the body have room for; more are refused
     */
    default Intake take(@Nullable Object memory, long tide, int room) {
        return new Intake(memory, List.of(), true);
    }

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
