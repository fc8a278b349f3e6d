package io.mycelium.server;

import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.core.tide.HyphaePicture;
import io.mycelium.core.tide.HyphaeWalk;
import io.mycelium.core.tide.PieceSize;
import io.mycelium.runtime.Server;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of all hyphae of one network, taken when somebody asks and kept for a minute, so that pages of one list are of one
 * picture. A thread of its own asks the network's boundaries for a piece at a time, and leaves the tides nineteen twentieths of
 * the time until it has all; then it takes none for two hundred times as long as the tides waited. Thread-safe.
 */
final class HyphaePictures {
    /** Pieces take the tides one of so many parts of the time. */
    private static final int PARTS = 20;

    private static final int REST = 200;
    private static final int MOST_KEPT = 3;
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long LOOK_MILLIS = 500;
    private static final long WAIT_MILLIS = 10_000;

    /** By what one list of hyphae is chosen and put in order. */
    record Sort(
            HyphaePicture.Measure measure,
            @Nullable String species,
            @Nullable VitalityLevel level) {}

    /** A picture that was taken, and the list of it that was last asked for. */
    static final class Taken {
        private final long number;
        private final HyphaePicture picture;
        private final long at;
        private final long cost;
        private @Nullable Sort last;
        private HyphaePicture.@Nullable Order order;

        /**
         * @param number of it, which no other one of the network has
         * @param at when
         * @param cost how long tides waited for it
         */
        private Taken(long number, HyphaePicture picture, long at, long cost) {
            this.number = number;
            this.picture = picture;
            this.at = at;
            this.cost = cost;
        }

        long number() {
            return number;
        }

        HyphaePicture picture() {
            return picture;
        }

        synchronized HyphaePicture.Order by(Sort sort) {
            HyphaePicture.Order made = order;
            if (made == null || !sort.equals(last)) {
                made = picture.by(sort.measure(), sort.species(), sort.level());
                order = made;
                last = sort;
            }
            return made;
        }
    }

    private record Piece(boolean last, int looked, long nanos) {}

    private final Server server;
    private final String network;
    private final LongSupplier nanos;
    private final Deque<Taken> kept = new ArrayDeque<>();
    private @Nullable CompletableFuture<Taken> taking;
    private volatile @Nullable HyphaeWalk walk;
    private long taken;

    HyphaePictures(Server server, String network, LongSupplier nanos) {
        this.server = server;
        this.network = network;
        this.nanos = nanos;
    }

    /** One that is still kept; throws {@link Refusal} if it is not. */
    synchronized Taken named(long number) {
        forgetOld();
        return kept.stream()
                .filter(each -> each.number == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        410,
                        "Gone",
                        "the picture of the hyphae that this page is of is kept no longer; begin again, without after",
                        List.of()));
    }

    /**
     * One of now, or of a moment ago; an older one while a new one takes long. Throws {@link Refusal} if there is none and the
     * network does not come to a boundary, or has too many hyphae to be looked at in some seconds.
     */
    Taken fresh() {
        CompletableFuture<Taken> due;
        synchronized (this) {
            forgetOld();
            Taken newest = kept.peekLast();
            if (newest != null && nanos.getAsLong() - newest.at < REST * newest.cost) {
                return newest;
            }
            due = taking == null ? begin() : taking;
        }
        for (long waited = 0; waited < WAIT_MILLIS; waited += LOOK_MILLIS) {
            try {
                return due.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                Taken older = newest();
                if (older != null) {
                    return older;
                }
                Control.checkGoesOn(server.status(network));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Refusal.busy("the server is stopping");
            } catch (ExecutionException e) {
                throw Refusal.busy("network " + network + " has ended");
            }
        }
        HyphaeWalk now = walk;
        throw Refusal.busy("the hyphae are being looked at beside the tides: "
                + (now == null ? "0" : now.visited() + " of " + now.of()) + " so far; ask again");
    }

    private synchronized @Nullable Taken newest() {
        return kept.peekLast();
    }

    private void forgetOld() {
        long now = nanos.getAsLong();
        kept.removeIf(each -> now - each.at > KEPT_NANOS);
    }

    private CompletableFuture<Taken> begin() {
        CompletableFuture<Taken> answer = new CompletableFuture<>();
        taking = answer;
        Thread thread = new Thread(() -> take(answer), "mycelium-hyphae-" + network);
        thread.setDaemon(true);
        thread.start();
        return answer;
    }

    private void take(CompletableFuture<Taken> answer) {
        HyphaeWalk led = new HyphaeWalk();
        walk = led;
        try {
            long cost = goThrough(led);
            keep(led.picture(), cost, answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            given(answer);
            answer.completeExceptionally(e);
        } catch (ExecutionException | RuntimeException e) {
            given(answer);
            answer.completeExceptionally(e);
        }
    }

    private synchronized void given(CompletableFuture<Taken> answer) {
        if (taking == answer) {
            taking = null;
            walk = null;
        }
    }

    private void keep(HyphaePicture picture, long cost, CompletableFuture<Taken> answer) {
        Taken now;
        synchronized (this) {
            now = new Taken(++taken, picture, nanos.getAsLong(), cost);
            kept.add(now);
            if (kept.size() > MOST_KEPT) {
                kept.remove();
            }
        }
        given(answer);
        answer.complete(now);
        CompletableFuture.delayedExecutor(2 * KEPT_NANOS, TimeUnit.NANOSECONDS).execute(this::forget);
    }

    private synchronized void forget() {
        forgetOld();
    }

    /** Returns how long the tides waited. */
    private long goThrough(HyphaeWalk led) throws InterruptedException, ExecutionException {
        PieceSize size = new PieceSize(PARTS);
        int steps = PieceSize.FIRST;
        long cost = 0;
        long before = nanos.getAsLong();
        while (true) {
            int most = steps;
            Piece piece = server.atBoundary(network, n -> {
                        long from = nanos.getAsLong();
                        int seen = led.visited();
                        boolean last = n.graph().go(led, most);
                        return new Piece(last, led.visited() - seen, nanos.getAsLong() - from);
                    })
                    .get();
            cost += piece.nanos();
            if (piece.last()) {
                return cost;
            }
            long passed = nanos.getAsLong() - before;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, PARTS * piece.nanos() - passed));
            // where tides are long there are few boundaries, and a larger piece is as small a part of one
            size.took(piece.looked(), piece.nanos());
            steps = size.next(nanos.getAsLong() - before);
            before = nanos.getAsLong();
        }
    }
}
