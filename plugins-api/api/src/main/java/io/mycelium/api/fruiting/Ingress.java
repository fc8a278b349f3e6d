package io.mycelium.api.fruiting;

import io.mycelium.api.value.PlainMap;
import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The way into a network: one bounded queue, from which TIDE IN takes as much as the sockets behind the bodies have
 * room for. Thread-safe; never blocks.
 */
@ProviderType
public interface Ingress {
    /**
     * Offers a signal.
     *
     * @param deadline the last tide in which it may be acted upon, or {@link io.mycelium.api.signal.Signal#NO_DEADLINE}
     */
    Offer offer(String frequency, PlainMap payload, boolean urgent, long deadline);

    /**
     * Returns how many signals may wait at the same time, over all bodies of the network, at most: more than these can never
     * be offered as a whole. May be called on any thread; the same number as long as the network lives.
     */
    int capacity();

    /** What became of an offer. */
    sealed interface Offer {}

    /** It was not taken: the network is full or stopping. Nothing has changed. */
    record Refused(String reason, long retryAfterMillis) implements Offer {}

    /** It waits for a tide. What waits is not yet ingested, and is lost if the server dies. */
    @ProviderType
    non-sealed interface Queued extends Offer {
        /** An id that is given once, over all starts of the server. */
        String id();

        /** The tide that ingests it. Completes at that tide's TIDE IN, on the tide's thread: do little there. */
        CompletableFuture<Long> ingested();

        /** The tide of the durable checkpoint that holds it. Asking for this brings the next checkpoint forward. */
        CompletableFuture<Long> durable();

        /** Takes the offer back. False if a tide has already taken it. */
        boolean withdraw();
    }
}
