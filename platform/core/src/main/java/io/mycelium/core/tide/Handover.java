package io.mycelium.core.tide;

import io.mycelium.api.observe.TideReport;
import io.mycelium.core.act.ActDeadline;
import io.mycelium.core.act.Workers;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.gate.Abandoned;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lets another thread take the place of one that did not come back from an ACT: a fresh worker goes on with its part, and
 * where it was the tide's own, whoever has the network from then on ends the tide.
 */
final class Handover implements ActDeadline.Successor {
    private final Workers workers;
    private final Function<Abandoned, TideReport> rest;
    private CompletableFuture<TideReport> ended = new CompletableFuture<>();
    private volatile Consumer<Runnable> successor = Handover::runElsewhere;

    /** @param rest runs what is left of the tide, with the calling thread as its first worker */
    Handover(Workers workers, Function<Abandoned, TideReport> rest) {
        this.workers = workers;
        this.rest = rest;
    }

    /** What becomes of the next tide that another thread ends. To be asked before that tide begins. */
    CompletableFuture<TideReport> ended() {
        return ended;
    }

    /**
     * From now on what is left of a tide is given there, by a thread that has no time for it; the {@link CutOffException}
     * that comes of it says that the thread that ran it did not come back either.
     */
    void to(Consumer<Runnable> next) {
        successor = next;
    }

    @Override
    public void goOn(int worker, Abandoned last) {
        if (worker == 0) {
            successor.accept(() -> end(last));
        } else {
            workers.replace(worker, last);
        }
    }

    private void end(Abandoned last) {
        CompletableFuture<TideReport> waitedFor = ended;
        try {
            TideReport report = rest.apply(last);
            ended = new CompletableFuture<>();
            waitedFor.complete(report);
        } catch (CutOffException e) {
            throw e; // and so this thread was given up too
        } catch (Throwable e) {
            waitedFor.completeExceptionally(e);
            throw e;
        }
    }

    private static void runElsewhere(Runnable rest) {
        Thread thread = new Thread(
                () -> {
                    try {
                        rest.run();
                    } catch (CutOffException e) {
                        // yet another thread ends the tide
                    }
                },
                "mycelium-rest-of-tide");
        thread.setDaemon(true);
        thread.start();
    }
}
