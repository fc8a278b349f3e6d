package io.mycelium.server;

import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.GraphPicture;
import io.mycelium.core.tide.GraphWalk;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.PieceSize;
import io.mycelium.core.tide.TideCourse;
import io.mycelium.runtime.NetworkStatus;
import io.mycelium.runtime.Server;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The live graph of one network, for all who watch it. While there are any, a thread of its own asks the network's boundary
 * for a piece of a picture ten times a second, finds what is otherwise than before, and keeps the last of these deltas; so
 * the tide pays for one piece, however many watch, and for nothing while nobody does. Who falls behind gets the whole again.
 * Thread-safe.
 */
final class GraphFeed {
    private static final Logger log = LoggerFactory.getLogger(GraphFeed.class);

    /** Pieces take the tides one of so many parts of the time. */
    private static final int PARTS = 200;

    /** Who is more deltas behind than these gets a snapshot. */
    static final int KEPT = 32;

    private static final long PERIOD_MILLIS = 100;
    private static final long LOOK_MILLIS = 1000;
    private static final int QUIET_LOOKS = 5;
    /** For so long it goes on when nobody watches any more: a page that is loaded again finds it as it was. */
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Server server;
    private final String network;
    private final LongSupplier nanos;
    private final Answers answers = new Answers();
    private final PieceSize size = new PieceSize(PARTS);
    private GraphWalk walk = new GraphWalk();
    private long lookedAt;
    private @Nullable CompletableFuture<Boolean> piece;

    private final Deque<byte[]> deltas = new ArrayDeque<>();
    private GraphEvents.@Nullable Seen last;
    /** How many tides had run at the last event. */
    private long ran;

    /** Of the last event. */
    private long number;

    private byte @Nullable [] snapshot;
    private int readers;
    private long aloneSince;
    private @Nullable Thread thread;
    private @Nullable String over;
    /** Of the network, while it stands before there is a picture. */
    private @Nullable NetworkStatus waitedFor;

    GraphFeed(Server server, String network, LongSupplier nanos) {
        this.server = server;
        this.network = network;
        this.nanos = nanos;
    }

    /** Somebody who watches, from an event on. */
    final class Reader implements AutoCloseable {
        private long seen;
        private @Nullable String stands;

        private Reader(long seen) {
            this.seen = seen;
        }

        /** The events that are new to it, as they are to be sent; nothing if there are none after so long. */
        List<byte[]> next(long millis) throws InterruptedException {
            synchronized (GraphFeed.this) {
                if (number == seen || last == null) {
                    GraphFeed.this.wait(millis);
                }
                if (last == null) {
                    return whyNone();
                }
                if (number == seen) {
                    return List.of();
                }
                long missed = number - seen;
                seen = number;
                if (missed < 0 || missed > deltas.size()) {
                    return List.of(snapshot(last));
                }
                return new ArrayList<>(deltas).subList(deltas.size() - (int) missed, deltas.size());
            }
        }

        /** While there is no picture yet: where the network stands, each time that this is otherwise. */
        private List<byte[]> whyNone() {
            NetworkStatus status = waitedFor;
            String now = status == null ? null : status.stands();
            if (status == null || now == null || now.equals(stands)) {
                return List.of();
            }
            stands = now;
            return List.of(event("event: standing\ndata: ", Map.of("standing", now, "network", status)));
        }

        /**
         * Writes events as they come, as long as it is wanted. While there is nothing it writes a comment now and then: it is
         * by writing that one hears of a reader who has gone.
         */
        void follow(OutputStream out, BooleanSupplier wanted) throws IOException, InterruptedException {
            write(out, "retry: 1000\n\n");
            int quiet = 0;
            while (wanted.getAsBoolean()) {
                List<byte[]> events = next(LOOK_MILLIS);
                String end = events.isEmpty() ? over() : null;
                if (end != null) {
                    write(out, "event: over\ndata: " + PlainJson.text(PlainMap.of("over", end)) + "\n\n");
                    return;
                }
                for (byte[] event : events) {
                    out.write(event);
                }
                quiet = events.isEmpty() ? quiet + 1 : 0;
                if (quiet == QUIET_LOOKS) {
                    quiet = 0;
                    write(out, ":\n\n");
                }
                out.flush();
            }
        }

        private static void write(OutputStream out, String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        @Override
        public void close() {
            synchronized (GraphFeed.this) {
                readers--;
                aloneSince = nanos.getAsLong();
            }
        }
    }

    /** Begins to watch. The caller closes it. */
    synchronized Reader join(@Nullable String lastEvent) {
        readers++;
        return new Reader(numberOf(lastEvent));
    }

    /** Looks on a thread of its own as long as somebody watches. */
    synchronized void start() {
        if (thread == null) {
            over = null;
            Thread next = new Thread(this::run, "mycelium-graph-" + network);
            next.setDaemon(true);
            thread = next;
            next.start();
        }
    }

    /** Why there will be no more events; null while there may be. */
    synchronized @Nullable String over() {
        return over;
    }

    synchronized void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        String why = "the server is stopping";
        try {
            while (isWanted()) {
                look(PERIOD_MILLIS);
                TimeUnit.MILLISECONDS.sleep(PERIOD_MILLIS);
            }
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException e) {
            log.debug("network '{}' is not watched any more", network, e);
            why = "network '" + network + "' has ended";
        }
        end(why);
    }

    private synchronized void end(String why) {
        over = why;
        piece = null;
        walk = new GraphWalk();
        thread = null;
        notifyAll();
    }

    /** If not, it forgets: who comes later begins anew. */
    private synchronized boolean isWanted() {
        if (readers > 0 || nanos.getAsLong() - aloneSince < GRACE_NANOS) {
            return true;
        }
        last = null;
        waitedFor = null;
        snapshot = null;
        deltas.clear();
        walk = new GraphWalk();
        thread = null;
        return false;
    }

    /** Looks at the next piece, unless the tide does not come to a boundary within so long. By one thread at a time. */
    void look(long millis) throws InterruptedException, ExecutionException {
        GraphWalk led = walk;
        CompletableFuture<Boolean> asked = piece == null ? ask(led) : piece;
        piece = null;
        try {
            if (asked.get(millis, TimeUnit.MILLISECONDS)) {
                tell(led.picture(), server.status(network), nanos.getAsLong());
            }
        } catch (TimeoutException e) {
            piece = asked; // the tide takes long, and is not asked twice
            takesLong(server.status(network), nanos.getAsLong());
        }
    }

    /** There is no other picture while no tide comes to its end; that one takes long is told all the same. */
    private void takesLong(NetworkStatus status, long now) {
        GraphEvents.Seen before = last();
        if (before == null) {
            waitFor(status);
        } else if (!Objects.equals(before.status().busy(), status.busy())) {
            tell(before.picture(), status, now);
        }
    }

    private synchronized void waitFor(NetworkStatus status) {
        waitedFor = status;
        notifyAll();
    }

    private synchronized GraphEvents.@Nullable Seen last() {
        return last;
    }

    private CompletableFuture<Boolean> ask(GraphWalk led) {
        long now = nanos.getAsLong();
        int steps = size.next(now - lookedAt);
        lookedAt = now;
        return server.atBoundary(network, n -> go(n, led, steps));
    }

    /** The courses of the worst of a picture are kept until the next one is there. */
    private boolean go(Network network, GraphWalk led, int steps) {
        long from = nanos.getAsLong();
        long before = led.visited();
        boolean over = network.graph().go(led, steps);
        size.took((int) (led.visited() - before), nanos.getAsLong() - from);
        if (over) {
            network.history().worst(led.worst());
        }
        return over;
    }

    private void tell(GraphPicture picture, NetworkStatus status, long now) {
        TideCourse.Part tides = server.course(network).after(ran);
        GraphEvents.Seen before = last();
        GraphEvents.Seen seen =
                before == null ? GraphEvents.Seen.first(picture, status, now) : before.next(picture, status, now);
        if (before == null || !before.isSameKind(seen)) {
            tell(seen, null);
        } else if (!before.picture().equals(picture)
                || !before.passed().isEmpty()
                || !before.status().equals(status)) {
            Map<String, Object> delta = GraphEvents.delta(before, seen);
            delta.put("tides", Tides.sum(tides.lines(), tides.until() - ran));
            tell(seen, event(number + 1, "delta", delta));
        } else {
            return;
        }
        ran = tides.until();
    }

    private synchronized void tell(GraphEvents.Seen seen, byte @Nullable [] delta) {
        last = seen;
        waitedFor = null;
        snapshot = null;
        number++;
        if (delta == null) {
            deltas.clear();
        } else {
            deltas.add(delta);
            if (deltas.size() > KEPT) {
                deltas.remove();
            }
        }
        notifyAll();
    }

    private byte[] snapshot(GraphEvents.Seen seen) {
        byte[] made = snapshot;
        if (made == null) {
            made = event(number, "snapshot", GraphEvents.snapshot(seen));
            snapshot = made;
        }
        return made;
    }

    private byte[] event(long of, String kind, Object data) {
        return event(
                "id: " + new EventIds(server.info().incarnation()).text(of) + "\nevent: " + kind + "\ndata: ", data);
    }

    private byte[] event(String head, Object data) {
        try {
            return (head + new String(answers.bytes(data), StandardCharsets.UTF_8) + "\n\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("an event has no words", e);
        }
    }

    /** Of an event that was sent by this server; -1 for any other text. */
    private long numberOf(@Nullable String id) {
        long read = new EventIds(server.info().incarnation()).number(id);
        return read <= number ? read : -1;
    }
}
