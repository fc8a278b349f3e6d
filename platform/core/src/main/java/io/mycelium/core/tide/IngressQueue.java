package io.mycelium.core.tide;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.value.PlainMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What waits for TIDE IN: offered on any thread, taken by the tide's. */
final class IngressQueue {
    private static final long RETRY_MILLIS = 1000;

    private final ConcurrentLinkedQueue<Entry> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicInteger urgent = new AtomicInteger();
    private final AtomicLong numbers = new AtomicLong();
    private final int capacity;
    private final long incarnation;
    private long lastTaken;
    private volatile @Nullable Runnable onOffer;
    private volatile @Nullable String closedBecause;

    IngressQueue(int capacity, long incarnation) {
        this.capacity = capacity;
        this.incarnation = incarnation;
    }

    void onOffer(@Nullable Runnable listener) {
        onOffer = listener;
    }

    void close(String reason) {
        closedBecause = reason;
    }

    int waiting() {
        return size.get();
    }

    boolean urgentWaiting() {
        return urgent.get() > 0;
    }

    Ingress by(BodyNode body) {
        return new Ingress() {
            @Override
            public Offer offer(String frequency, PlainMap payload, boolean isUrgent, long deadline) {
                return IngressQueue.this.offer(body, frequency, payload, isUrgent, deadline);
            }

            @Override
            public int capacity() {
                return capacity;
            }
        };
    }

    private Ingress.Offer offer(BodyNode body, String frequency, PlainMap payload, boolean isUrgent, long deadline) {
        String closed = closedBecause;
        if (closed != null) {
            return new Ingress.Refused(closed, RETRY_MILLIS);
        }
        if (size.incrementAndGet() > capacity) {
            size.decrementAndGet();
            return new Ingress.Refused("the network is full: " + capacity + " signals wait to come in", RETRY_MILLIS);
        }
        Entry entry = new Entry(body, frequency, payload, isUrgent, deadline);
        if (isUrgent) {
            urgent.incrementAndGet();
        }
        queue.add(entry);
        poke();
        return entry;
    }

    /** The oldest that was not withdrawn; stays in the queue. */
    @Nullable
    Entry peek() {
        Entry entry = queue.peek();
        while (entry != null && entry.withdrawn()) {
            queue.poll();
            entry = queue.peek();
        }
        return entry;
    }

    /** Takes the oldest, if it has not been withdrawn in this moment. */
    boolean take(Entry entry) {
        queue.poll();
        boolean taken = entry.takeNow();
        if (taken) {
            lastTaken = entry.number;
        }
        return taken;
    }

    /** The number of the last that was taken. The tide's thread only. */
    long lastTaken() {
        return lastTaken;
    }

    /** After a recovery: what was not taken is offered again, if at all, with the numbers that it had. */
    void resume(long afterNumber) {
        lastTaken = afterNumber;
        numbers.set(afterNumber);
    }

    /** An offer that waits, and what becomes of it. */
    final class Entry implements Ingress.Queued {
        private static final int WAITING = 0;
        private static final int TAKEN = 1;
        private static final int WITHDRAWN = 2;

        final BodyNode body;
        final String frequency;
        final PlainMap payload;
        final boolean urgentSignal;
        final long deadline;
        final CompletableFuture<Long> ingested = new CompletableFuture<>();
        private final long number = numbers.incrementAndGet();
        private final AtomicInteger state = new AtomicInteger(WAITING);
        private volatile @Nullable CompletableFuture<Long> durable;

        Entry(BodyNode body, String frequency, PlainMap payload, boolean urgentSignal, long deadline) {
            this.body = body;
            this.frequency = frequency;
            this.payload = payload;
            this.urgentSignal = urgentSignal;
            this.deadline = deadline;
        }

        /** The key of the signal it becomes: its generation is the server's incarnation, so that none is given twice. */
        SignalKey key() {
            return new SignalKey(body, (int) incarnation, number);
        }

        @Override
        public String id() {
            return key().id().toString();
        }

        @Override
        public CompletableFuture<Long> ingested() {
            return ingested;
        }

        @Override
        public synchronized CompletableFuture<Long> durable() {
            CompletableFuture<Long> asked = durable;
            if (asked == null) {
                asked = new CompletableFuture<>();
                durable = asked;
                CompletableFuture<Long> answer = asked;
                ingested.thenAccept(tide -> await(tide, answer));
            }
            return asked;
        }

        @Override
        public boolean withdraw() {
            if (!state.compareAndSet(WAITING, WITHDRAWN)) {
                return false;
            }
            gone();
            return true;
        }

        private boolean withdrawn() {
            return state.get() == WITHDRAWN;
        }

        private boolean takeNow() {
            if (!state.compareAndSet(WAITING, TAKEN)) {
                return false;
            }
            gone();
            return true;
        }

        private void gone() {
            size.decrementAndGet();
            if (urgentSignal) {
                urgent.decrementAndGet();
            }
        }
    }

    private void await(long tide, CompletableFuture<Long> answer) {
        waiters.add(new Waiter(tide, answer));
        poke();
    }

    /** There is something for the tide's thread to look at. */
    void poke() {
        Runnable listener = onOffer;
        if (listener != null) {
            listener.run();
        }
    }

    private record Waiter(long tide, CompletableFuture<Long> answer) {}

    private final ConcurrentLinkedQueue<Waiter> waiters = new ConcurrentLinkedQueue<>();

    /** Whether somebody waits for a checkpoint of a tide that is over. */
    boolean checkpointAwaited() {
        return !waiters.isEmpty();
    }

    /** A checkpoint was not written: who waits for one is told. */
    void notDurable(Throwable why) {
        for (Waiter waiter = waiters.poll(); waiter != null; waiter = waiters.poll()) {
            waiter.answer.completeExceptionally(why);
        }
    }

    /** A checkpoint of this tide is durable. */
    void durable(long tide) {
        for (int i = waiters.size(); i > 0; i--) {
            Waiter waiter = waiters.poll();
            if (waiter == null) {
                return;
            }
            if (waiter.tide <= tide) {
                waiter.answer.complete(tide);
            } else {
                waiters.add(waiter);
            }
        }
    }
}
