package io.mycelium.runtime.internal.run;

import io.mycelium.core.tide.Network;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tries bodies of a network that could not be opened again: a second after the last try, then after twice as long, up to a
 * minute. The tides wait for a try, so one that took long is not soon followed by another. One thread looks.
 */
final class ShutBodies {
    private static final long FIRST_PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_PAUSE = TimeUnit.MINUTES.toNanos(1);

    /** A try may take this part of the time at most, from the second one on. */
    private static final int PART = 20;

    private record Try(List<String> lines, long nanos) {}

    private final RunningNetwork whose;
    private final LongSupplier nanos;
    private @Nullable CompletableFuture<Try> running;
    private long pause;
    private long nextAt;

    ShutBodies(RunningNetwork whose, LongSupplier nanos) {
        this.whose = whose;
        this.nanos = nanos;
    }

    /**
     * To be called a few times a second.
     *
     * @param some whether there are bodies that could not be opened
     * @return a line for people for each that could be opened now
     */
    List<String> look(boolean some) {
        CompletableFuture<Try> last = running;
        if (last != null && last.isDone()) {
            running = null;
            return told(last);
        }
        if (!some) {
            pause = 0;
        } else if (pause == 0) {
            pause = FIRST_PAUSE;
            nextAt = nanos.getAsLong() + pause;
        } else if (last == null && nextAt - nanos.getAsLong() <= 0) {
            running = whose.atBoundary(this::open);
        }
        return List.of();
    }

    /** Whether a try has begun whose end was not looked at yet. */
    boolean isTrying() {
        return running != null;
    }

    /** By the tide's thread. */
    private Try open(Network network) {
        long from = nanos.getAsLong();
        List<String> lines = network.openAgain();
        return new Try(lines, nanos.getAsLong() - from);
    }

    private List<String> told(CompletableFuture<Try> last) {
        Try done = last.isCompletedExceptionally() ? new Try(List.of(), 0) : last.join();
        pause = Math.min(2 * pause, LONGEST_PAUSE);
        nextAt = nanos.getAsLong() + Math.max(pause, PART * done.nanos());
        return done.lines();
    }
}
