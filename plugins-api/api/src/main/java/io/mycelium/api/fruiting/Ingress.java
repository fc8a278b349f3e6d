package io.mycelium.api.fruiting;

import io.mycelium.api.signal.Within;
import io.mycelium.api.value.PlainMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The way into a network by one body: a bounded queue, from which TIDE IN takes as much as the sockets behind the body
 * have room for, urgent signals first. What waits at one body does not slow another. Thread-safe; never blocks.
 */
@ProviderType
public interface Ingress {
    /**
     * Offers a signal. By any thread, at any time; never throws for what the network is or does: that is the answer.
     *
     * @param deadline the last tide in which it may be acted upon, or {@link io.mycelium.api.signal.Signal#NO_DEADLINE};
     *     or what {@link io.mycelium.api.signal.Signal#untilMillis} gives
     */
    Offer offer(String frequency, PlainMap payload, boolean urgent, long deadline);

    /**
     * Offers a signal that is of use for so long from when it comes in. By any thread, at any time; never throws for what the
     * network is or does.
     */
    Offer offer(String frequency, PlainMap payload, boolean urgent, Within within);

    /**
     * Offers a signal that is part of a trace of the outside: what comes of it is too, and outputs say so. By any thread, at any
     * time; never throws for what the network is or does.
     *
     * @param within how long it is of use from when it comes in; null: as the deadline says
     * @param context the trace; null: none
     */
    default Offer offer(
            String frequency,
            PlainMap payload,
            boolean urgent,
            long deadline,
            @Nullable Within within,
            @Nullable TraceContext context) {
        return within == null ? offer(frequency, payload, urgent, deadline) : offer(frequency, payload, urgent, within);
    }

    /**
     * Returns how many signals of this body may wait at the same time, at most: more than these can never be offered as a
     * whole. May be called on any thread; the same number as long as the network lives.
     */
    int capacity();

    /** What became of an offer. */
    sealed interface Offer {}

    /** What keeps an offer from coming in. */
    enum Hindrance {
        /** There is no room now, and will be. */
        FULL,
        /** The network is being stopped: it may go on when it is started again. */
        STOPPING,
        /** The network has ended, or failed: no tide of this start of the server takes anything any more. */
        OVER
    }

    /**
     * It was not taken. Nothing has changed.
     *
     * @param reason for people
     * @param retryAfterMillis after which another offer makes sense; unless it is {@link Hindrance#OVER}
     */
    record Refused(String reason, Hindrance hindrance, long retryAfterMillis) implements Offer {
        /** There is no room now. */
        public Refused(String reason, long retryAfterMillis) {
            this(reason, Hindrance.FULL, retryAfterMillis);
        }
    }

    /** It waits for a tide. What waits is not yet ingested, and is lost if the server dies. */
    @ProviderType
    non-sealed interface Queued extends Offer {
        /**
         * Returns the id of the signal it became, which is given once over all starts of the server.
         *
         * @throws IllegalStateException if it has not been {@link #ingested} yet: signals are numbered as they come in
         */
        String id();

        /**
         * Returns the tide that ingests it. Completes at the boundary after that tide, on the tide's thread, when views show
         * what came of it: do little there. Completes with a {@link NotIngestedException} if a full socket that rejects is
         * in its way, or the network ends before that boundary.
         */
        CompletableFuture<Long> ingested();

        /**
         * Returns the tide of the durable checkpoint that holds it. Asking for this brings the next checkpoint forward.
         * Completes exceptionally if that checkpoint could not be written, or it was not ingested at all; what was
         * ingested is then as safe as without asking.
         */
        CompletableFuture<Long> durable();

        /** Takes the offer back, by any thread. Returns false if a tide has already taken it, or it was taken back before. */
        boolean withdraw();
    }
}
