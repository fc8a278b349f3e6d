package io.mycelium.itest.container;

import static io.mycelium.itest.container.Inside.patiently;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Load on a network until it is closed: signals with the numbers 0, 1, 2 ... on an input, as fast as they are taken, some
 * hundreds ahead of the tides. Keeps all that comes out.
 */
final class Load implements AutoCloseable {
    private static final int AHEAD = 500;
    private static final int SECONDS = 120;

    private final Ingress input;
    private final OutputLog log;
    private final String frequency;
    private final List<Output> outputs = new ArrayList<>();
    private final AutoCloseable listening;
    private final Thread feeder;
    private long read;
    private long gaps;
    private volatile long taken;
    private volatile boolean ending;
    private volatile Throwable failure;

    private Load(Ingress input, OutputLog log, String frequency) {
        this.input = input;
        this.log = log;
        this.frequency = frequency;
        this.read = log.last();
        this.listening = log.onOutput(this::read);
        this.feeder = new Thread(this::feed, "load");
    }

    /** Begins with it. */
    static Load on(Inside inside, String network, String frequency) throws Exception {
        Ingress input = inside.ask(network, n -> n.ingress("input"));
        OutputLog output = inside.ask(network, n -> n.outputs("output"));
        Load load = new Load(input, output, frequency);
        load.feeder.start();
        return load;
    }

    /** How many signals a tide has taken. */
    long taken() {
        return taken;
    }

    /** What has come out so far. */
    synchronized List<Output> outputs() {
        return List.copyOf(outputs);
    }

    /** How many of those that came out after so many others are such. */
    synchronized long count(int after, Predicate<Output> such) {
        return outputs.subList(after, outputs.size()).stream().filter(such).count();
    }

    synchronized int answered() {
        return outputs.size();
    }

    /** How many outputs were gone before they could be read. */
    synchronized long gaps() {
        return gaps;
    }

    /** Waits until so many more have come out: the network is at work. */
    void awaitProgress(int more) {
        int enough = answered() + more;
        patiently().untilAsserted(() -> {
            if (failure != null) {
                throw new AssertionError("the load has ended", failure);
            }
            if (answered() < enough) {
                throw new AssertionError(answered() + " answers, waiting for " + enough);
            }
        });
    }

    /** Ends the load; what is on its way goes on. */
    long end() throws InterruptedException {
        ending = true;
        feeder.join(TimeUnit.SECONDS.toMillis(SECONDS));
        if (feeder.isAlive() || failure != null) {
            throw new AssertionError("the load did not end: " + taken + " signals were taken", failure);
        }
        return taken;
    }

    /** On the tide's thread, after each tide that put something out. */
    private synchronized void read() {
        OutputLog.Page page = log.after(read, Integer.MAX_VALUE);
        gaps += page.gap();
        outputs.addAll(page.outputs());
        read = log.last();
    }

    private void feed() {
        ArrayDeque<CompletableFuture<Long>> offered = new ArrayDeque<>();
        try {
            for (long number = 0; !ending; number++) {
                Ingress.Offer offer = input.offer(frequency, PlainMap.of("number", number), false, Signal.NO_DEADLINE);
                if (!(offer instanceof Ingress.Queued queued)) {
                    throw new IllegalStateException("signal " + number + " was not taken: " + offer);
                }
                offered.add(queued.ingested());
                if (offered.size() > AHEAD) {
                    await(offered.remove());
                }
            }
            while (!offered.isEmpty()) {
                await(offered.remove());
            }
        } catch (Exception e) {
            failure = e;
        }
    }

    private void await(CompletableFuture<Long> ingested)
            throws InterruptedException, ExecutionException, TimeoutException {
        ingested.get(SECONDS, TimeUnit.SECONDS);
        taken++;
    }

    @Override
    public void close() throws Exception {
        ending = true;
        feeder.interrupt();
        listening.close();
    }
}
