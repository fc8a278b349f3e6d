package io.mycelium.api.observe;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where a server tells what became of the signals that its networks trace. An OSGi service, there while networks run.
 * Thread-safe. No tide waits for who follows.
 */
@ProviderType
public interface TraceSource {
    /** Begins to follow all networks, those too that begin later. The caller closes it. */
    Following follow();

    /** What one follower is given. For one thread. */
    @ProviderType
    interface Following extends AutoCloseable {
        /**
         * Returns the signals that have ended since the last call, with their whole paths; waits for so long if there are none.
         *
         * @throws InterruptedException if the thread is interrupted while it waits
         */
        News next(long millis) throws InterruptedException;

        @Override
        void close();
    }

    /**
     * What is new.
     *
     * @param dropped how many changes came faster than they were asked for, and are not known
     */
    record News(List<Ended> signals, long dropped) {}

    /** A signal of a network, that has ended. */
    record Ended(String network, TracedSignal signal) {}
}
