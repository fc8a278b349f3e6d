package io.mycelium.core.gate;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.NotIngestedException;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.Within;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.SignalKey;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What waits for TIDE IN at one body: offered on any thread, taken by the tide's. Urgent signals have a line of their
 * own, which goes first. A signal is numbered when it is taken, so that numbers have no gaps and go on after a recovery.
 */
final class IngressQueue implements Ingress {
    static final long RETRY_MILLIS = 1000;

    final BodyNode body;
    private final Inlet inlet;
    private final int capacity;
    private final int incarnation;
    private final Set<Entry> urgent = new LinkedHashSet<>();
    private final Set<Entry> others = new LinkedHashSet<>();

    IngressQueue(BodyNode body, Inlet inlet, int capacity, long incarnation) {
        this.body = body;
        this.inlet = inlet;
        this.capacity = capacity;
        this.incarnation = (int) incarnation;
    }

    @Override
    public Offer offer(String frequency, PlainMap payload, boolean isUrgent, long deadline) {
        return offer(new Entry(frequency, payload, isUrgent, deadline, null, null));
    }

    @Override
    public Offer offer(String frequency, PlainMap payload, boolean isUrgent, Within within) {
        return offer(new Entry(frequency, payload, isUrgent, Signal.NO_DEADLINE, within, null));
    }

    @Override
    public Offer offer(
            String frequency,
            PlainMap payload,
            boolean isUrgent,
            long deadline,
            @Nullable Within within,
            @Nullable TraceContext trace) {
        long last = within == null ? deadline : Signal.NO_DEADLINE;
        return offer(new Entry(frequency, payload, isUrgent, last, within, trace));
    }

    private Offer offer(Entry entry) {
        boolean isUrgent = entry.urgentSignal;
        synchronized (this) {
            Refused closed = inlet.closed();
            if (closed != null) {
                return closed;
            }
            if (urgent.size() + others.size() >= capacity) {
                return new Refused(
                        "the queue of '" + body.name() + "' is full: " + capacity + " signals wait to come in",
                        RETRY_MILLIS);
            }
            line(isUrgent).add(entry);
        }
        inlet.offered(isUrgent);
        return entry;
    }

    @Override
    public int capacity() {
        return capacity;
    }

    private Set<Entry> line(boolean isUrgent) {
        return isUrgent ? urgent : others;
    }

    synchronized int waiting(boolean isUrgent) {
        return line(isUrgent).size();
    }

    /** The oldest of a line; stays in it. */
    synchronized @Nullable Entry first(boolean isUrgent) {
        Iterator<Entry> line = line(isUrgent).iterator();
        return line.hasNext() ? line.next() : null;
    }

    /** Takes it out and numbers it, if it has not been withdrawn in this moment. By the tide's thread. */
    boolean take(Entry entry) {
        if (!remove(entry)) {
            return false;
        }
        entry.key = new SignalKey(body, incarnation, ++body.taken);
        return true;
    }

    /** Takes it out for good: whoever offered it is told why it can't come in. By the tide's thread. */
    void refuse(Entry entry, String reason) {
        refuse(entry, reason, Hindrance.FULL);
    }

    private void refuse(Entry entry, String reason, Hindrance why) {
        if (remove(entry)) {
            entry.notIngested(reason, why);
        }
    }

    /** Nothing will be taken any more: all that wait are told. */
    void refuseAll(String reason, Hindrance why) {
        List<Entry> left;
        synchronized (this) {
            left = new ArrayList<>(urgent);
            left.addAll(others);
        }
        left.forEach(entry -> refuse(entry, reason, why));
    }

    private boolean remove(Entry entry) {
        boolean removed;
        synchronized (this) {
            removed = line(entry.urgentSignal).remove(entry);
        }
        if (removed) {
            inlet.left();
        }
        return removed;
    }

    /** An offer that waits, and what becomes of it. */
    final class Entry implements Queued {
        final String frequency;
        final PlainMap payload;
        final boolean urgentSignal;
        private final @Nullable Within within;
        final @Nullable TraceContext trace;
        long deadline;
        final CompletableFuture<Long> ingested = new CompletableFuture<>();
        private volatile @Nullable SignalKey key;
        private @Nullable CompletableFuture<Long> durable;

        Entry(
                String frequency,
                PlainMap payload,
                boolean urgentSignal,
                long deadline,
                @Nullable Within within,
                @Nullable TraceContext trace) {
            this.within = within;
            this.trace = trace;
            this.frequency = frequency;
            this.payload = payload;
            this.urgentSignal = urgentSignal;
            this.deadline = deadline;
        }

        /** It comes in with this tide: when it is of no use any more is known. */
        void comesIn(long tide, long clock) {
            if (within != null) {
                deadline = within.deadline(tide, clock);
            }
        }

        /** The key of the signal it became: its generation is the server's incarnation, so that none is given twice. */
        SignalKey key() {
            SignalKey given = key;
            if (given == null) {
                throw new IllegalStateException("it has no id yet: no tide has taken it");
            }
            return given;
        }

        @Override
        public String id() {
            return key().id().toString();
        }

        @Override
        public CompletableFuture<Long> ingested() {
            return ingested;
        }

        void notIngested(String reason, Hindrance why) {
            ingested.completeExceptionally(new NotIngestedException(reason, why, RETRY_MILLIS));
        }

        @Override
        public synchronized CompletableFuture<Long> durable() {
            CompletableFuture<Long> asked = durable;
            if (asked == null) {
                CompletableFuture<Long> answer = new CompletableFuture<>();
                ingested.whenComplete((tide, failure) -> {
                    if (failure == null) {
                        inlet.awaitDurable(tide, answer);
                    } else {
                        answer.completeExceptionally(failure);
                    }
                });
                durable = answer;
                asked = answer;
            }
            return asked;
        }

        @Override
        public boolean withdraw() {
            return remove(this);
        }
    }
}
