package io.mycelium.runtime.internal.run;

import io.mycelium.api.observe.TideListener;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.tide.Activity;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkMeters;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.tide.TideCourse;
import io.mycelium.core.tide.Tidekeeper;
import io.mycelium.runtime.NetworkStatus;
import io.mycelium.runtime.internal.report.Reason;
import io.mycelium.runtime.internal.wiring.SwapResult;
import io.mycelium.runtime.internal.wiring.SwappableNetwork;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A network and the thread that drives it. Thread-safe. */
final class RunningNetwork implements SwappableNetwork {
    private static final Logger log = LoggerFactory.getLogger(RunningNetwork.class);

    private static final long LOOK_MILLIS = 100;

    /**
     * For how long its end is waited for.
     *
     * @param tideMillis for its last tide, as long as that goes on
     * @param standingMillis for a tide that has been in one step for so long
     * @param chanceMillis for such a tide at least, from the stop on
     * @param checkpointMillis for its last checkpoint
     */
    record Limits(long tideMillis, long standingMillis, long chanceMillis, long checkpointMillis) {
        /** A supervisor such as systemd kills 90 s after it asked for the end: the tide and the checkpoint stay below that. */
        static final Limits USUAL = new Limits(30_000, 5_000, 2_000, 40_000);

        /** So soon after the ACT deadline a tide that it handed over gets on. */
        private static final long HANDED_OVER_MILLIS = 2_000;

        /** Where a step is given up soon enough, its tide ends by itself, and is worth waiting for. */
        static Limits of(Blueprint.Tides tides) {
            long handedOver = tides.actDeadlineMillis() + HANDED_OVER_MILLIS;
            boolean soon = tides.actDeadlineMillis() > 0 && handedOver < USUAL.tideMillis;
            return new Limits(
                    USUAL.tideMillis,
                    soon ? handedOver : USUAL.standingMillis,
                    USUAL.chanceMillis,
                    USUAL.checkpointMillis);
        }
    }

    /** When a step that does not come back is said, and said again. */
    private static final long[] SAID_AFTER_SECONDS = {5, 60, 600};

    /**
     * How it has ended.
     *
     * @param well whether its last tide has ended and its last checkpoint is written
     * @param line for people
     */
    record Finish(boolean well, String line) {}

    private final Network network;
    private final Tidekeeper keeper;
    private final Limits limits;
    private final TideWatch watch = new TideWatch();
    private final ShutBodies shut = new ShutBodies(this, System::nanoTime);
    private @Nullable Finish finished;
    private String standing = "";
    private int timesSaid;

    RunningNetwork(Network network, Tidekeeper.Pace pace) {
        this(network, pace, Limits.of(network.blueprint().tides()));
    }

    RunningNetwork(Network network, Tidekeeper.Pace pace, Limits limits) {
        this.network = network;
        this.limits = limits;
        this.keeper = new Tidekeeper(network, pace);
    }

    void start() {
        keeper.start();
    }

    @Override
    public String name() {
        return network.name();
    }

    /** How it is, whatever its tide does. */
    NetworkStatus status() {
        Optional<TideWatch.Look> look = look().filter(seen -> seen.nanos() >= TideWatch.WORD_NANOS);
        CompletableFuture<Void> end = keeper.ended();
        String failure = end.isCompletedExceptionally()
                ? end.handle((none, thrown) -> Reason.of(thrown)).join()
                : null;
        return new NetworkStatus(
                keeper.lastBoundary(),
                look.map(TideWatch.Look::text).orElse(null),
                look.map(TideWatch.Look::isStanding).orElse(false),
                failure,
                end.isDone());
    }

    /** What it has counted since it was opened, whatever its tide does. */
    NetworkMeters meters() {
        return keeper.meters();
    }

    /** What its running tide is in; nothing between two tides. */
    Optional<Activity> activity() {
        return network.activity();
    }

    TideCourse course() {
        return network.course();
    }

    /** Which of its signals are traced, whatever its tide does. */
    Traced traced() {
        return network.traces().traced();
    }

    private Optional<TideWatch.Look> look() {
        return watch.look(network.activity(), System.nanoTime());
    }

    /** To be called a few times a second by one thread: answers what there is to say of a step that does not come back. */
    Optional<String> stuck() {
        Optional<TideWatch.Look> look = look().filter(seen -> seen.isStandingFor(limits.standingMillis));
        String now = look.flatMap(TideWatch.Look::acting)
                .map(acting -> acting.hypha() + ' ' + acting.steps())
                .orElse("");
        if (!now.equals(standing)) {
            standing = now;
            timesSaid = 0;
        }
        if (look.isEmpty()
                || timesSaid == SAID_AFTER_SECONDS.length
                || look.get().nanos() < TimeUnit.SECONDS.toNanos(SAID_AFTER_SECONDS[timesSaid])) {
            return Optional.empty();
        }
        timesSaid++;
        return Optional.of(name() + ": " + look.get().text() + "; its other hyphae wait for that");
    }

    /**
     * To be called a few times a second by one thread: bodies that could not be opened are tried again, now and then.
     *
     * @return a line for people for each that could be opened now
     */
    List<String> openAgain() {
        return shut.look(network.hasShutBodies()).stream()
                .map(line -> name() + ": " + line)
                .toList();
    }

    <T> CompletableFuture<T> atBoundary(Function<Network, T> work) {
        return keeper.atBoundary(work);
    }

    CompletableFuture<CheckpointInfo> checkpoint() {
        return keeper.atBoundary(Network::checkpoint).thenCompose(written -> written);
    }

    @Override
    public CompletableFuture<Ready> prepare(Plugins plugins) {
        return timed(n -> n.prepare(plugins)).thenApplyAsync(prepared -> {
            prepared.result.check();
            return () -> timed(n -> n.use(prepared.result)).thenApply(used -> taken(used, prepared.nanos));
        });
    }

    private SwapResult taken(Timed<List<String>> used, long before) {
        List<String> lines =
                used.result.stream().map(line -> line + " in " + name()).toList();
        return new SwapResult(lines, before + used.nanos);
    }

    /** What was done at a boundary, and how long the tide waited for it. */
    private record Timed<T>(T result, long nanos) {}

    private <T> CompletableFuture<Timed<T>> timed(Function<Network, T> work) {
        return keeper.atBoundary(n -> {
            long from = System.nanoTime();
            T result = work.apply(n);
            return new Timed<>(result, System.nanoTime() - from);
        });
    }

    @Override
    public void listen(TideListener listener) {
        network.listen(listener);
    }

    @Override
    public void forget(TideListener listener) {
        network.forget(listener);
    }

    /** Completes when its tides are over by their own rule; exceptionally if the network failed. */
    CompletableFuture<Void> ended() {
        return keeper.ended();
    }

    /** After its end: why it has, if it is for want of work though somebody may yet send to it. */
    Optional<String> whyOver() {
        String doors = network.doors().stream().map(body -> "'" + body + "'").collect(Collectors.joining(", "));
        return doors.isEmpty() || !network.ended()
                ? Optional.empty()
                : Optional.of(name()
                        + ": nothing is left to do, and --max-speed does not wait for what may yet come by " + doors);
    }

    /** After its end: what it has not done, as that failed again and again. */
    Optional<String> leftUndone() {
        List<String> hopeless = network.ended() ? network.hopeless() : List.of();
        return hopeless.isEmpty()
                ? Optional.empty()
                : Optional.of(name() + ": --max-speed waits no longer for what failed ten times in a row: "
                        + String.join("; ", hopeless));
    }

    /** Ends the running tide, writes a checkpoint, closes. Once; again it gives the same answer. */
    synchronized Finish finish() {
        if (finished == null) {
            finished = end();
            if (finished.well()) {
                log.info(finished.line());
            } else {
                log.error(finished.line());
            }
        }
        return finished;
    }

    private Finish end() {
        network.refuseInput("the server is stopping");
        keeper.stop();
        Optional<TideWatch.Look> unfinished = awaitLastTide();
        if (unfinished.isPresent()) {
            network.abandon();
            return new Finish(false, name() + ": " + unfinished.get().text() + " and is given up; " + goesOnFrom());
        }
        keeper.close();
        Finish end;
        if (keeper.ended().isCompletedExceptionally()) {
            end = new Finish(false, name() + ": its tides had failed before; " + goesOnFrom());
        } else {
            end = lastCheckpoint();
        }
        network.close();
        return end;
    }

    private String goesOnFrom() {
        long durable = keeper.lastBoundary().checkpointTide();
        return durable < 0
                ? "there is no checkpoint: a start begins anew"
                : "a start goes on from the checkpoint of tide " + durable;
    }

    /** Nothing if the tides have stopped; else what the one is in that is not waited for any longer. */
    private Optional<TideWatch.Look> awaitLastTide() {
        long asked = System.nanoTime();
        while (true) {
            try {
                if (keeper.awaitStopped(LOOK_MILLIS)) {
                    return Optional.empty();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return look();
            }
            Optional<TideWatch.Look> look = look();
            long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
            boolean inVain = waited >= limits.chanceMillis
                    && look.filter(seen -> seen.isStandingFor(limits.standingMillis))
                            .isPresent();
            if (look.isPresent() && (inVain || waited >= limits.tideMillis)) {
                return look;
            }
        }
    }

    /** Closes a network that was never started, and writes nothing. */
    synchronized void abandon() {
        finished = new Finish(true, name() + ": never started");
        keeper.close();
        network.close();
    }

    /** The tides are over, so nobody but us asks again for a capture that had to wait for one being written. */
    private Finish lastCheckpoint() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limits.checkpointMillis);
        try {
            CompletableFuture<CheckpointInfo> last = network.checkpoint();
            while (System.nanoTime() < end) {
                try {
                    CheckpointInfo written = last.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                    return new Finish(
                            true,
                            name() + ": stopped after tide " + written.tide() + ", checkpoint " + written.name()
                                    + " written");
                } catch (TimeoutException e) {
                    network.checkpoint();
                }
            }
            return notWritten("it took longer than " + limits.checkpointMillis / 1000 + " s");
        } catch (ExecutionException e) {
            return notWritten(Reason.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return notWritten("it was interrupted");
        } catch (RuntimeException | OutOfMemoryError e) {
            return notWritten(Reason.of(e));
        }
    }

    private Finish notWritten(String why) {
        return new Finish(false, name() + ": the last checkpoint was not written: " + why + "; " + goesOnFrom());
    }
}
