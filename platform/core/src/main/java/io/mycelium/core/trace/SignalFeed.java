package io.mycelium.core.trace;

import io.mycelium.api.observe.TracedSignal;
import io.mycelium.core.blueprint.Traced;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens to signals that are traced, as it happens, for who follows them. The tide adds to it while somebody does, and
 * waits for nobody: of who falls behind the oldest is dropped, and counted. It belongs to no state. Thread-safe.
 */
public final class SignalFeed {
    /** So much is kept for those who fall behind. */
    public static final int KEPT = 4096;

    /** So many tides in which something happened are kept for who comes again when nobody follows any more. */
    private static final int LINGERS = 1000;

    /**
     * What became of a signal in one tide.
     *
     * @param fresh how many of its steps, the last ones, are new
     */
    public record Change(long number, TracedSignal signal, int fresh) {
        /** Those steps. */
        public List<TracedSignal.Step> news() {
            List<TracedSignal.Step> path = signal.path();
            return path.subList(path.size() - fresh, path.size());
        }
    }

    /**
     * What is new to a reader.
     *
     * @param dropped how many changes it has missed, before these
     * @param traced what is traced, if that is otherwise than when it last heard
     */
    public record News(
            List<Change> changes, long dropped, @Nullable Traced traced) {
        public boolean isNone() {
            return changes.isEmpty() && dropped == 0 && traced == null;
        }
    }

    private final Deque<Change> changes = new ArrayDeque<>();
    private Traced traced = Traced.NOTHING;
    private long settings;
    private long last;
    private int readers;
    private int lingers;
    private volatile boolean wanted;

    /** Somebody who follows. For one thread. */
    public final class Reader implements AutoCloseable {
        private long seen;
        private long settingsSeen;
        private boolean open = true;

        private Reader(long seen) {
            this.seen = seen;
            settingsSeen = -1;
        }

        /** What is new, at most so many changes; waited for so long if there is nothing. The first call says what is traced. */
        public News next(long millis, int most) throws InterruptedException {
            synchronized (SignalFeed.this) {
                if (millis > 0 && last == seen && settings == settingsSeen) {
                    SignalFeed.this.wait(millis);
                }
                Traced otherwise = settings == settingsSeen ? null : traced;
                settingsSeen = settings;
                long dropped = Math.max(0, last - seen - changes.size());
                List<Change> some = new ArrayList<>();
                for (Change each : changes) {
                    if (each.number() > seen && some.size() < most) {
                        some.add(each);
                    }
                }
                seen = some.isEmpty() ? last : some.get(some.size() - 1).number();
                return new News(some, dropped, otherwise);
            }
        }

        /** The number of the last change it has heard of. */
        public long seen() {
            return seen;
        }

        @Override
        public void close() {
            synchronized (SignalFeed.this) {
                if (open) {
                    open = false;
                    readers--;
                    lingers = LINGERS;
                }
            }
        }
    }

    /**
     * Begins to follow. The caller closes it.
     *
     * @param after the number of the last change that is known already; negative: of what happens from now on
     */
    public synchronized Reader follow(long after) {
        readers++;
        wanted = true;
        return new Reader(after < 0 || after > last ? last : after);
    }

    /** Others are traced from now on. By the tide's thread. */
    public synchronized void traced(Traced others) {
        traced = others;
        settings++;
        notifyAll();
    }

    /** Whether somebody follows, or did lately. */
    boolean isWanted() {
        return wanted;
    }

    /**
     * By the tide's thread.
     *
     * @param news not numbered yet
     * @param skipped how many changes there were before these that are dropped at once
     */
    synchronized void add(List<Change> news, long skipped) {
        if (readers == 0 && --lingers < 0) {
            wanted = false;
            changes.clear();
            return;
        }
        if (skipped > 0) {
            changes.clear();
            last += skipped;
        }
        for (Change each : news) {
            changes.add(new Change(++last, each.signal(), each.fresh()));
            if (changes.size() > KEPT) {
                changes.remove();
            }
        }
        notifyAll();
    }
}
