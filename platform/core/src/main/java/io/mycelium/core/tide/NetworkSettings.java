package io.mycelium.core.tide;

import io.mycelium.core.trace.TraceSink;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a network is run with, beside its blueprint: things of this server and this start.
 *
 * @param workers threads for a tide, over the blueprint's; 0: as the blueprint says
 * @param folder what relative paths in bodies' settings are relative to: the blueprint's folder
 * @param data the network's own folder for checkpoints
 * @param incarnation how often the server was started on this data folder, this start included
 * @param acceptLoss whether to go on from an older checkpoint where the newest can't be used, though tides are lost
 * @param clock the wall clock in ms, read once a tide
 * @param nanos a clock that only goes forward, in ns: for the pace of tides and checkpoints; no state depends on it
 * @param pluginDeadlineMillis how long a tide waits for a relay, policy or body; 0: for ever, on its own thread
 * @param checkpointDeadlineMillis after which a checkpoint that is still being written is a dissonance
 * @param digestEveryTide whether each tide takes a digest, not only those with a checkpoint
 * @param trace who is told what each tide does, or null
 * @param memory how short the memory of the machine is, from 0 to 3, read once a tide; any thread
 */
public record NetworkSettings(
        int workers,
        Path folder,
        Path data,
        long incarnation,
        boolean acceptLoss,
        LongSupplier clock,
        LongSupplier nanos,
        long pluginDeadlineMillis,
        long checkpointDeadlineMillis,
        boolean digestEveryTide,
        @Nullable TraceSink trace,
        IntSupplier memory) {
    public static final long DEFAULT_PLUGIN_DEADLINE_MILLIS = 5000;
    public static final long DEFAULT_CHECKPOINT_DEADLINE_MILLIS = 60_000;

    /** Settings for a server: the system's clocks, no trace. */
    public static NetworkSettings of(Path folder, Path data) {
        return new NetworkSettings(
                0,
                folder,
                data,
                1,
                false,
                System::currentTimeMillis,
                System::nanoTime,
                DEFAULT_PLUGIN_DEADLINE_MILLIS,
                DEFAULT_CHECKPOINT_DEADLINE_MILLIS,
                false,
                null,
                () -> 0);
    }

    public NetworkSettings withWorkers(int count) {
        return new NetworkSettings(
                count,
                folder,
                data,
                incarnation,
                acceptLoss,
                clock,
                nanos,
                pluginDeadlineMillis,
                checkpointDeadlineMillis,
                digestEveryTide,
                trace,
                memory);
    }

    public NetworkSettings withIncarnation(long number) {
        return new NetworkSettings(
                workers,
                folder,
                data,
                number,
                acceptLoss,
                clock,
                nanos,
                pluginDeadlineMillis,
                checkpointDeadlineMillis,
                digestEveryTide,
                trace,
                memory);
    }

    public NetworkSettings withAcceptLoss(boolean accepted) {
        return new NetworkSettings(
                workers,
                folder,
                data,
                incarnation,
                accepted,
                clock,
                nanos,
                pluginDeadlineMillis,
                checkpointDeadlineMillis,
                digestEveryTide,
                trace,
                memory);
    }

    public NetworkSettings withClock(LongSupplier millis) {
        return new NetworkSettings(
                workers,
                folder,
                data,
                incarnation,
                acceptLoss,
                millis,
                nanos,
                pluginDeadlineMillis,
                checkpointDeadlineMillis,
                digestEveryTide,
                trace,
                memory);
    }

    public NetworkSettings withNanos(LongSupplier forward) {
        return new NetworkSettings(
                workers,
                folder,
                data,
                incarnation,
                acceptLoss,
                clock,
                forward,
                pluginDeadlineMillis,
                checkpointDeadlineMillis,
                digestEveryTide,
                trace,
                memory);
    }

    public NetworkSettings withPluginDeadlineMillis(long millis) {
        return new NetworkSettings(
                workers,
                folder,
                data,
                incarnation,
                acceptLoss,
                clock,
                nanos,
                millis,
                checkpointDeadlineMillis,
                digestEveryTide,
                trace,
                memory);
    }

    public NetworkSettings withCheckpointDeadlineMillis(long millis) {
        return new NetworkSettings(
                workers,
                folder,
                data,
                incarnation,
                acceptLoss,
                clock,
                nanos,
                pluginDeadlineMillis,
                millis,
                digestEveryTide,
                trace,
                memory);
    }

    public NetworkSettings withDigestEveryTide() {
        return new NetworkSettings(
                workers,
                folder,
                data,
                incarnation,
                acceptLoss,
                clock,
                nanos,
                pluginDeadlineMillis,
                checkpointDeadlineMillis,
                true,
                trace,
                memory);
    }

    public NetworkSettings withTrace(@Nullable TraceSink sink) {
        return new NetworkSettings(
                workers,
                folder,
                data,
                incarnation,
                acceptLoss,
                clock,
                nanos,
                pluginDeadlineMillis,
                checkpointDeadlineMillis,
                digestEveryTide,
                sink,
                memory);
    }

    public NetworkSettings withMemory(IntSupplier level) {
        return new NetworkSettings(
                workers,
                folder,
                data,
                incarnation,
                acceptLoss,
                clock,
                nanos,
                pluginDeadlineMillis,
                checkpointDeadlineMillis,
                digestEveryTide,
                trace,
                level);
    }
}
