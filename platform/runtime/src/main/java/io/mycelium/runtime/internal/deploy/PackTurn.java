package io.mycelium.runtime.internal.deploy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Who goes first as a server starts: packs are made one at a time, and networks wait for those that lie beside their
 * blueprints, so those of the package's bundles come after them. Thread-safe.
 */
public final class PackTurn {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch over = new CountDownLatch(1);

    /** From now on nobody waits: the networks run, or need packs of bundles, or do not come about. */
    public void over() {
        over.countDown();
    }

    /** Waits until it is over. Who is interrupted, or has waited for too long, goes on too. */
    void await() {
        try {
            over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
