package io.mycelium.core.tide;

import io.mycelium.core.trace.TraceSink;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a network is run with, beside its blueprint: things of this server and this start.
 *
 * @param workers threads for a tide, over the blueprint's; 0: as the blueprint says
 * @param folder what relative paths in bodies' settings are relative to: the blueprint's folder
 * @param data the network's own folder for checkpoints
 * @param incarnation how often the server was started on this data folder, this start included
 * @param clock the wall clock in ms, read once a tide
 * @param pluginDeadlineMillis how long a tide waits for a relay, policy or body
 * @param digestEveryTide whether each tide takes a digest, not only those with a checkpoint
 * @param trace who is told what each tide does, or null
 */
public record NetworkSettings(
        int workers,
        Path folder,
        Path data,
        long incarnation,
        LongSupplier clock,
        long pluginDeadlineMillis,
        boolean digestEveryTide,
        @Nullable TraceSink trace) {
    public static final long DEFAULT_PLUGIN_DEADLINE_MILLIS = 5000;

    /** Settings for a server: the system's clock, no trace. */
    public static NetworkSettings of(Path folder, Path data) {
        return new NetworkSettings(
                0, folder, data, 1, System::currentTimeMillis, DEFAULT_PLUGIN_DEADLINE_MILLIS, false, null);
    }

    public NetworkSettings withWorkers(int count) {
        return new NetworkSettings(
                count, folder, data, incarnation, clock, pluginDeadlineMillis, digestEveryTide, trace);
    }

    public NetworkSettings withIncarnation(long number) {
        return new NetworkSettings(workers, folder, data, number, clock, pluginDeadlineMillis, digestEveryTide, trace);
    }

    public NetworkSettings withClock(LongSupplier millis) {
        return new NetworkSettings(
                workers, folder, data, incarnation, millis, pluginDeadlineMillis, digestEveryTide, trace);
    }

    public NetworkSettings withPluginDeadlineMillis(long millis) {
        return new NetworkSettings(workers, folder, data, incarnation, clock, millis, digestEveryTide, trace);
    }

    public NetworkSettings withDigestEveryTide() {
        return new NetworkSettings(workers, folder, data, incarnation, clock, pluginDeadlineMillis, true, trace);
    }

    public NetworkSettings withTrace(@Nullable TraceSink sink) {
        return new NetworkSettings(
                workers, folder, data, incarnation, clock, pluginDeadlineMillis, digestEveryTide, sink);
    }
}
