package io.mycelium.core.tide;

import io.mycelium.api.observe.TideReport;
import io.mycelium.core.crew.CutOffException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs the tides of a network one by one, with its ACT deadline kept, and off the thread of whoever asks: that one goes on
 * even where a step never comes back. For one thread at a time; to be closed before the network.
 */
public final class PatientTides implements AutoCloseable {
    private final Network network;
    private volatile ExecutorService thread;
    private volatile CompletableFuture<TideReport> running = new CompletableFuture<>();
    private volatile CompletableFuture<TideReport> elsewhere = new CompletableFuture<>();

    public PatientTides(Network network) {
        this.network = network;
        thread = newThread();
        network.keepActDeadline(this::goOn);
    }

    private ExecutorService newThread() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread next = new Thread(work, "mycelium-" + network.name() + "-tide");
            next.setDaemon(true); // one that is lost keeps nobody from ending
            return next;
        });
    }

    /** Runs one tide; one in which a step did not come back ends without it. */
    public TideReport tide() {
        CompletableFuture<TideReport> report = new CompletableFuture<>();
        elsewhere = network.endedElsewhere();
        running = report;
        thread.execute(() -> {
            try {
                report.complete(network.tideOfKeeper());
            } catch (CutOffException e) {
                // another thread ends the tide
            } catch (Throwable e) { // whatever it is, who waits must hear of it
                report.completeExceptionally(e);
            }
        });
        try {
            return report.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw e;
        }
    }

    private void goOn(Runnable rest) {
        CompletableFuture<TideReport> report = running;
        CompletableFuture<TideReport> ended = elsewhere;
        thread.shutdown(); // as soon as it comes back
        ExecutorService next = newThread();
        thread = next;
        next.execute(() -> {
            try {
                rest.run();
                report.complete(ended.join());
            } catch (CutOffException e) {
                // yet another one ends it
            } catch (Throwable e) {
                report.completeExceptionally(e);
            }
        });
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
