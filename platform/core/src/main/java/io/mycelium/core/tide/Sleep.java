package io.mycelium.core.tide;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How a {@link Tidekeeper} waits between tides: in a server its thread really does; in a test a clock is moved on by hand
 * instead. Time itself comes from {@link NetworkSettings#nanos}.
 */
interface Sleep {
    /** Waits so long, or until it is woken. Returns at once if it was woken since the last call. One thread only. */
    void sleep(long nanos);

    /** Ends the sleep at hand or, if there is none, the next one. Thread-safe. */
    void wake();

    /** The sleep of a thread. */
    static Sleep ofThread() {
        Semaphore woken = new Semaphore(0);
        return new Sleep() {
            @Override
            public void sleep(long nanos) {
                try {
                    woken.tryAcquire(nanos, TimeUnit.NANOSECONDS); // woken or not
                } catch (InterruptedException e) {
                    // a sleep that ends early does no harm, and one that could never be slept again would
                }
            }

            @Override
            public void wake() {
                if (woken.availablePermits() == 0) {
                    woken.release();
                }
            }
        };
    }
}
