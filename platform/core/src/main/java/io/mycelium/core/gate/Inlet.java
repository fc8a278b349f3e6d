package io.mycelium.core.gate;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The ways into a network: a queue for each of its bodies, whether they are open, and who waits for what came in to be
 * durable; and what of the ledger is to come in again. Thread-safe, but for that.
 */
public final class Inlet {
    private final List<IngressQueue> queues;
    private final Replays replays = new Replays();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ConcurrentLinkedQueue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Waiter> waiters = new ConcurrentLinkedQueue<>();
    private volatile boolean urgent;
    private volatile @Nullable Runnable onOffer;
    private volatile Ingress.@Nullable Refused closed;
    private volatile @Nullable Throwable neverDurable;

    /** Who came in with the tide that runs, and is told at its boundary. */
    private record Taken(IngressQueue.Entry entry, long tide) {}

    /** Who waits for a checkpoint of a tide that is over, or of a later one. */
    private record Waiter(long tide, CompletableFuture<Long> answer) {}

    /** @param capacity of the queue of each body */
    public Inlet(List<BodyNode> bodies, int capacity, long incarnation) {
        queues = bodies.stream()
                .map(body -> new IngressQueue(body, this, capacity, incarnation))
                .toList();
    }

    List<IngressQueue> queues() {
        return queues;
    }

    public IngressQueue of(BodyNode body) {
        return queues.stream().filter(q -> q.body == body).findFirst().orElseThrow();
    }

    /**
     * The signal of a dissonance is to come in again, to a hypha, relay or output body. At a boundary, on the tide's thread.
     *
     * @return false if it waits to come in already
     */
    public boolean replay(long dissonance, CoreSignal signal, String to) {
        boolean added = replays.add(new Replays.Replay(dissonance, signal, to));
        if (added) {
            offered(false);
        }
        return added;
    }

    /** Whether the signal of a dissonance waits to come in again. */
    public boolean isReplaying(long dissonance) {
        return replays.has(dissonance);
    }

    Replays replays() {
        return replays;
    }

    /** How many wait at all bodies together, and of those that are to come in again. */
    public int waiting() {
        return waiting.get();
    }

    /** How many wait at one of them. */
    public int waiting(BodyNode body) {
        IngressQueue queue = of(body);
        return queue.waiting(true) + queue.waiting(false);
    }

    void offered(boolean isUrgent) {
        waiting.incrementAndGet();
        if (isUrgent) {
            urgent = true;
        }
        poke();
    }

    void left() {
        waiting.decrementAndGet();
    }

    /** Whether an urgent signal was offered that no TIDE IN has looked at: it ends SLEEP, and it does so once. */
    public boolean urgentOffered() {
        return urgent;
    }

    /** TIDE IN looks at all that wait now, whether it takes them or not. */
    void looked() {
        urgent = false;
    }

    // ---- open or closed

    /** Why nothing that is offered from now on comes in; null as long as it does. */
    public @Nullable String closedBecause() {
        Ingress.Refused now = closed;
        return now == null ? null : now.reason();
    }

    /** What all are told that offer something; null as long as it may come in. */
    Ingress.@Nullable Refused closed() {
        return closed;
    }

    /** What is offered from now on is refused; what waits may still be taken. The first reason given stays. */
    public void close(String reason) {
        close(reason, Ingress.Hindrance.STOPPING);
    }

    private synchronized Ingress.Hindrance close(String reason, Ingress.Hindrance hindrance) {
        Ingress.Refused now = closed;
        if (now == null) {
            now = new Ingress.Refused(reason, hindrance, IngressQueue.RETRY_MILLIS);
            closed = now;
        }
        return now.hindrance();
    }

    /** It came in with this tide. Told at the boundary, so that whoever hears of it and looks sees what came of it. */
    void taken(IngressQueue.Entry entry, long tide) {
        taken.add(new Taken(entry, tide));
    }

    /** The boundary after a tide is there, and shown: who came in with it is told. */
    public void tellTaken() {
        for (Taken next = taken.poll(); next != null; next = taken.poll()) {
            next.entry.ingested.complete(next.tide);
        }
    }

    /** No tide will take anything any more, and one that did not end has not been: all is refused, and who waits is told. */
    public void end(String reason) {
        Ingress.Hindrance why = close(reason, Ingress.Hindrance.OVER);
        for (Taken next = taken.poll(); next != null; next = taken.poll()) {
            next.entry.notIngested(reason, why);
        }
        queues.forEach(q -> q.refuseAll(reason, why));
    }

    /** Calls the listener when there is something for the tide's thread to look at. */
    public void onOffer(@Nullable Runnable listener) {
        onOffer = listener;
    }

    /** There is something for the tide's thread to look at. */
    public void poke() {
        Runnable listener = onOffer;
        if (listener != null) {
            listener.run();
        }
    }

    // ---- durability

    void awaitDurable(long tide, CompletableFuture<Long> answer) {
        waiters.add(new Waiter(tide, answer));
        Throwable never = neverDurable;
        if (never != null) {
            notDurable(never);
        }
        poke();
    }

    /** Whether somebody waits for a checkpoint of a tide that is over. */
    public boolean checkpointAwaited() {
        return !waiters.isEmpty();
    }

    /** No checkpoint will be written any more. */
    public void neverDurable(Throwable why) {
        neverDurable = why;
        notDurable(why);
    }

    /** A checkpoint was not written: who waits for one is told. */
    public void notDurable(Throwable why) {
        for (Waiter waiter = waiters.poll(); waiter != null; waiter = waiters.poll()) {
            waiter.answer.completeExceptionally(why);
        }
    }

    /** A checkpoint of this tide is durable. */
    public void durable(long tide) {
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
