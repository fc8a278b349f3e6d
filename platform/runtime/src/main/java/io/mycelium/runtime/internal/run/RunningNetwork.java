package io.mycelium.runtime.internal.run;

import io.mycelium.api.observe.TideListener;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.tide.Tidekeeper;
import io.mycelium.runtime.internal.report.Reason;
import io.mycelium.runtime.internal.wiring.Taken;
import io.mycelium.runtime.internal.wiring.Tides;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A network and the thread that drives it. Thread-safe. */
final class RunningNetwork implements Tides {
    private static final Logger log = LoggerFactory.getLogger(RunningNetwork.class);
    private static final long LAST_CHECKPOINT_SECONDS = 60;

    private final Network network;
    private final Tidekeeper keeper;
    private boolean finished;

    RunningNetwork(Network network, Tidekeeper.Pace pace) {
        this.network = network;
        this.keeper = new Tidekeeper(network, pace);
    }

    void start() {
        keeper.start();
    }

    @Override
    public String name() {
        return network.name();
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

    private Taken taken(Timed<List<String>> used, long before) {
        List<String> lines =
                used.result.stream().map(line -> line + " in " + name()).toList();
        return new Taken(lines, before + used.nanos);
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

    /** Ends the running tide, writes a checkpoint, closes. Says whether all went well. Once; again does nothing. */
    synchronized boolean finish() {
        if (finished) {
            return true;
        }
        finished = true;
        network.refuseInput("the server is stopping");
        keeper.close();
        boolean sound = !keeper.ended().isCompletedExceptionally();
        boolean written = sound && lastCheckpoint();
        network.close();
        return written;
    }

    /** Closes a network that was never started, and writes nothing. */
    synchronized void abandon() {
        finished = true;
        keeper.close();
        network.close();
    }

    /** The tides are over, so nobody but us asks again for a capture that had to wait for one being written. */
    private boolean lastCheckpoint() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LAST_CHECKPOINT_SECONDS);
        CompletableFuture<CheckpointInfo> last = network.checkpoint();
        while (System.nanoTime() < end) {
            try {
                CheckpointInfo written = last.get(50, TimeUnit.MILLISECONDS);
                log.info("{}: stopped after tide {}, checkpoint {} written", name(), written.tide(), written.name());
                return true;
            } catch (TimeoutException e) {
                network.checkpoint();
            } catch (ExecutionException e) {
                log.error("{}: the last checkpoint was not written: {}", name(), Reason.of(e));
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                log.error("{}: the last checkpoint was interrupted", name());
                return false;
            }
        }
        log.error("{}: the last checkpoint was not written within {} s", name(), LAST_CHECKPOINT_SECONDS);
        return false;
    }
}
