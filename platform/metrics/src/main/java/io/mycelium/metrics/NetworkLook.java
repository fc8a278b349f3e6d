package io.mycelium.metrics;

import io.mycelium.core.tide.GraphPicture;
import io.mycelium.core.tide.GraphWalk;
import io.mycelium.core.tide.NetworkMeters;
import io.mycelium.runtime.Server;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What only a boundary can tell of one network, as it was told last. Each scrape asks anew and waits a moment; where the tide takes
 * longer, the answer before stands, and the question waits for the boundary. Of a large network a scrape looks at some pieces, and
 * the next one goes on. One thread at a time.
 */
final class NetworkLook {
    /** So many hyphae and sockets are looked at at one boundary. */
    static final int PIECE = 10_000;

    private final Server server;
    private final String network;
    private final LongSupplier nanos;
    private GraphWalk walk = new GraphWalk();
    private @Nullable CompletableFuture<NetworkMeters.AtBoundary> asked;
    private @Nullable CompletableFuture<Boolean> piece;
    private NetworkMeters.@Nullable AtBoundary meters;
    private @Nullable GraphPicture picture;
    private long seenAt;

    NetworkLook(Server server, String network, LongSupplier nanos) {
        this.server = server;
        this.network = network;
        this.nanos = nanos;
        seenAt = nanos.getAsLong();
    }

    String network() {
        return network;
    }

    /** Asks, and waits for nothing. */
    void ask() {
        if (asked == null) {
            asked = server.atBoundary(network, n -> n.metersAtBoundary());
        }
        askForPiece();
    }

    private CompletableFuture<Boolean> askForPiece() {
        CompletableFuture<Boolean> now = piece;
        if (now == null) {
            GraphWalk led = walk;
            now = server.atBoundary(network, n -> n.graph().go(led, PIECE));
            piece = now;
        }
        return now;
    }

    /** Takes what is answered until then, by the clock. */
    void await(long until) {
        CompletableFuture<NetworkMeters.AtBoundary> question = asked;
        try {
            if (question != null) {
                meters = question.get(left(until), TimeUnit.NANOSECONDS);
                asked = null;
                seenAt = nanos.getAsLong();
            }
            while (!askForPiece().get(left(until), TimeUnit.NANOSECONDS)) {
                piece = null;
            }
            picture = walk.picture();
            piece = null;
        } catch (TimeoutException e) {
            // the tide takes long, and is not asked twice
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CompletionException e) {
            asked = null; // the network has ended: what was seen last stands
            piece = null;
            walk = new GraphWalk();
        }
    }

    private long left(long until) {
        return Math.max(0, until - nanos.getAsLong());
    }

    NetworkMeters.@Nullable AtBoundary meters() {
        return meters;
    }

    @Nullable
    GraphPicture picture() {
        return picture;
    }

    /** How old what a boundary told is. */
    long ageNanos() {
        return Math.max(0, nanos.getAsLong() - seenAt);
    }
}
