package io.mycelium.testkit.fruiting;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.NotIngestedException;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.Within;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An ingress whose tides come when they are called. Keeps the contract of {@link Ingress}: bounded, numbered, first in first
 * out, never blocking. Thread-safe.
 */
public final class BenchIngress implements Ingress {
    /** A signal that a tide has taken. */
    public record Taken(String id, long tide, String frequency, PlainMap payload, boolean urgent, long deadline) {}

    private final int capacity;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Waiting> ingested = new ArrayList<>();
    private final Map<String, TraceContext> traces = new LinkedHashMap<>();
    private long tide;
    private long offered;
    private long refused;
    private @Nullable Refused refusal;

    /** @param capacity how many signals may wait for a tide */
    public BenchIngress(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public synchronized Offer offer(String frequency, PlainMap payload, boolean urgent, long deadline) {
        if (refusal != null) {
            refused++;
            return refusal;
        }
        if (waiting.size() >= capacity) {
            return new Refused("the network is full: " + capacity + " signals wait", 1500);
        }
        Waiting offer = new Waiting("1-" + ++offered, frequency, payload, urgent, deadline);
        waiting.addLast(offer);
        return offer;
    }

    /** Its tides have the clock 0. */
    @Override
    public synchronized Offer offer(String frequency, PlainMap payload, boolean urgent, Within within) {
        return offer(frequency, payload, urgent, within.deadline(tide + 1, 0));
    }

    @Override
    public synchronized Offer offer(
            String frequency,
            PlainMap payload,
            boolean urgent,
            long deadline,
            @Nullable Within within,
            @Nullable TraceContext context) {
        Offer offer = Ingress.super.offer(frequency, payload, urgent, deadline, within, context);
        if (offer instanceof Waiting waits && context != null) {
            traces.put(waits.id, context);
        }
        return offer;
    }

    /** The traces that signals are part of, by the ids of those. */
    public synchronized Map<String, TraceContext> traces() {
        return new LinkedHashMap<>(traces);
    }

    @Override
    public int capacity() {
        return capacity;
    }

    /** TIDE IN: takes all that waits. */
    public List<Taken> tide() {
        return tide(Integer.MAX_VALUE);
    }

    /** TIDE IN: takes a prefix of what waits. */
    public List<Taken> tide(int room) {
        List<Waiting> taken = new ArrayList<>();
        long now;
        synchronized (this) {
            now = ++tide;
            while (!waiting.isEmpty() && taken.size() < room) {
                Waiting offer = waiting.removeFirst();
                offer.tide = now;
                taken.add(offer);
                ingested.add(offer);
            }
        }
        for (Waiting offer : taken) {
            offer.ingested.complete(now);
        }
        return taken.stream().map(Waiting::taken).toList();
    }

    /** A checkpoint of the tide before the next has become durable. */
    public void checkpoint() {
        List<Waiting> safe;
        long now;
        synchronized (this) {
            safe = List.copyOf(ingested);
            now = tide;
        }
        for (Waiting offer : safe) {
            offer.durable.complete(now);
        }
    }

    /** From now on each offer is refused. */
    public synchronized void refuse(String reason, long retryAfterMillis) {
        refusal = new Refused(reason, retryAfterMillis);
    }

    /** From now on each offer is refused so, and what waits is not taken either: the network stops, or has ended. */
    public void end(Refused how) {
        List<Waiting> left;
        synchronized (this) {
            refusal = how;
            left = List.copyOf(waiting);
            waiting.clear();
        }
        for (Waiting offer : left) {
            var told = new NotIngestedException(how.reason(), how.hindrance(), how.retryAfterMillis());
            offer.ingested.completeExceptionally(told);
            offer.durable.completeExceptionally(told);
        }
    }

    /** From now on offers are taken again, as at the beginning. */
    public synchronized void resume() {
        refusal = null;
    }

    /** How many offers were refused because of {@link #refuse} or {@link #end}. */
    public synchronized long refused() {
        return refused;
    }

    /** How many offers wait for a tide. */
    public synchronized int waiting() {
        return waiting.size();
    }

    /** All that tides have taken, in order. */
    public synchronized List<Taken> taken() {
        return ingested.stream().map(Waiting::taken).toList();
    }

    private synchronized boolean remove(Waiting offer) {
        return waiting.remove(offer);
    }

    private final class Waiting implements Queued {
        private final String id;
        private final String frequency;
        private final PlainMap payload;
        private final boolean urgent;
        private final long deadline;
        private final CompletableFuture<Long> ingested = new CompletableFuture<>();
        private final CompletableFuture<Long> durable = new CompletableFuture<>();
        private long tide;

        Waiting(String id, String frequency, PlainMap payload, boolean urgent, long deadline) {
            this.id = id;
            this.frequency = frequency;
            this.payload = payload;
            this.urgent = urgent;
            this.deadline = deadline;
        }

        Taken taken() {
            return new Taken(id, tide, frequency, payload, urgent, deadline);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public CompletableFuture<Long> ingested() {
            return ingested;
        }

        @Override
        public CompletableFuture<Long> durable() {
            return durable;
        }

        @Override
        public boolean withdraw() {
            return remove(this);
        }
    }
}
