package io.mycelium.fruiting.http;

import java.util.concurrent.atomic.AtomicLong;

/** How much of half-read bodies is kept at the same time, over all requests. Thread-safe. */
final class BodyRoom {
    private final long most;
    private final AtomicLong kept = new AtomicLong();

    /** @param most in bytes */
    BodyRoom(long most) {
        this.most = most;
    }

    /** Returns whether so many bytes more may be kept. Who was let in leaves. */
    boolean enter(int bytes) {
        if (kept.addAndGet(bytes) <= most) {
            return true;
        }
        kept.addAndGet(-bytes);
        return false;
    }

    void leave(long bytes) {
        kept.addAndGet(-bytes);
    }

    /** Returns the bytes that are kept now. */
    long kept() {
        return kept.get();
    }
}
