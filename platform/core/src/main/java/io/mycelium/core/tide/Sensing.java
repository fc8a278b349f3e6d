package io.mycelium.core.tide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SENSE for one worker: drains a hypha's sockets, in order, as far as it has energy. What was carried over from the tide
 * before comes first. The object is there for one hypha after another.
 */
final class Sensing extends Padded {
    private static final CoreSignal[] NO_SIGNALS = new CoreSignal[0];

    private static final Comparator<CoreSignal> INBOX_ORDER =
            Comparator.<CoreSignal>comparingInt(s -> s.urgent ? 0 : 1).thenComparingLong(s -> s.arrived);

    /** What the hypha acts upon, in inbox order. */
    CoreSignal[] batch = NO_SIGNALS;

    int size;

    /** How many of them it sensed in this tide. */
    private int fresh;

    /** The fullest of its sockets before: signals in it, and its capacity. */
    int fullestHeld;

    int fullestCapacity = 1;

    /** How many signals waited for it before, in its sockets and its inbox. */
    int waiting;

    private final Changes changes;

    Sensing(Changes changes) {
        this.changes = changes;
    }

    /** One that is stopped senses an urgent signal, if it may; how full its sockets are is seen all the same. */
    void senseUrgent(Hypha h, boolean may) {
        size = 0;
        fresh = 0;
        look(h);
        if (!may) {
            return;
        }
        SignalQueue carried = h.inbox;
        if (carried != null && carried.get(0).urgent) {
            addLeft(carried.poll());
            h.inbox = carried.size() == 0 ? null : carried;
            return;
        }
        Socket from = null;
        for (Socket s = h.firstPending; s != null; s = s.nextPending) {
            if (s.urgentHeld() > 0 && (from == null || s.peekUrgent(0).arrived < from.peekUrgent(0).arrived)) {
                from = s;
            }
        }
        if (from != null) {
            changes.beforeChange(from);
            addLeft(from.leaveUrgent());
            h.settlePending();
            fresh = 1;
            changes.counters.moved++;
        }
    }

    void sense(Hypha h) {
        int limit = h.species.plan.energy();
        look(h);
        size = 0;
        SignalQueue carried = h.inbox;
        if (carried != null) {
            for (CoreSignal s = carried.poll(); s != null; s = carried.poll()) {
                add(s);
            }
            h.inbox = null;
        }
        int before = size;
        Socket first = h.firstPending;
        if (first != null) {
            if (first.nextPending == null && first.urgentHeld() == 0 && first.otherHeld() <= limit - before) {
                changes.beforeChange(first);
                for (CoreSignal s = first.leaveOther(); s != null; s = first.leaveOther()) {
                    add(s);
                }
            } else {
                senseMany(h, limit - before);
            }
            h.settlePending();
        }
        fresh = size - before;
        changes.counters.moved += fresh;
    }

    /** Puts the batch into inbox order; until then those sensed in this tide stand at its end. */
    void order() {
        if (size > 1 && batch[size - 1].urgent != batch[0].urgent || unordered()) {
            Arrays.sort(batch, 0, size, INBOX_ORDER);
        }
    }

    /** What was sensed in this tide, in order. To be asked before {@link #order}. */
    CoreSignal[] freshInOrder() {
        CoreSignal[] sensed = Arrays.copyOfRange(batch, size - fresh, size);
        Arrays.sort(sensed, INBOX_ORDER);
        return sensed;
    }

    /** For how many tides the oldest of the batch has waited. */
    long waited(long tide) {
        long waited = 0;
        for (int i = 0; i < size; i++) {
            waited = Math.max(waited, tide - batch[i].arrived);
        }
        return waited;
    }

    /** For how many tides the oldest in the first of its sockets has waited. */
    long waitedUnsensed(Hypha h, long tide) {
        return h.firstPending == null || h.firstPending.held() == 0 ? 0 : tide - oldest(h.firstPending);
    }

    private static long oldest(Socket socket) {
        return socket.otherHeld() > 0 ? socket.peekOther(0).arrived : socket.peekUrgent(0).arrived;
    }

    /** Lets go of the batch. */
    @SuppressWarnings("NullAway") // beyond size there is nothing
    void clear() {
        for (int i = 0; i < size; i++) {
            batch[i] = null;
        }
    }

    /** How full its sockets are, and how much waits in all. */
    private void look(Hypha h) {
        fullestHeld = 0;
        fullestCapacity = 1;
        waiting = h.inbox == null ? 0 : h.inbox.size();
        for (Socket s = h.firstPending; s != null; s = s.nextPending) {
            waiting += s.held();
            int held = Math.min(s.held(), s.capacity);
            if ((long) held * fullestCapacity > (long) fullestHeld * s.capacity) {
                fullestHeld = held;
                fullestCapacity = s.capacity;
            }
        }
    }

    private boolean unordered() {
        for (int i = Math.max(1, size - fresh); i < size; i++) {
            if (INBOX_ORDER.compare(batch[i - 1], batch[i]) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Several sockets hold something, or one holds more than there is energy for: the first of all, in inbox order. */
    private void senseMany(Hypha h, int limit) {
        List<CoreSignal> waiting = new ArrayList<>();
        for (Socket s = h.firstPending; s != null; s = s.nextPending) {
            for (int i = 0; i < s.urgentHeld(); i++) {
                waiting.add(s.peekUrgent(i));
            }
            for (int i = 0; i < s.otherHeld(); i++) {
                waiting.add(s.peekOther(i));
            }
        }
        if (waiting.size() > limit) {
            waiting.sort(INBOX_ORDER);
        }
        int taken = Math.max(0, Math.min(limit, waiting.size()));
        boolean all = taken == waiting.size();
        Set<CoreSignal> leaving = all ? Collections.emptySet() : identitySet(waiting.subList(0, taken));
        for (Socket s = h.firstPending; s != null; s = s.nextPending) {
            changes.beforeChange(s);
            while (s.urgentHeld() > 0 && (all || leaving.contains(s.peekUrgent(0)))) {
                addLeft(s.leaveUrgent());
            }
            while (s.otherHeld() > 0 && (all || leaving.contains(s.peekOther(0)))) {
                addLeft(s.leaveOther());
            }
        }
    }

    private static Set<CoreSignal> identitySet(List<CoreSignal> signals) {
        Set<CoreSignal> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(signals);
        return set;
    }

    private void addLeft(@Nullable CoreSignal signal) {
        if (signal != null) {
            add(signal);
        }
    }

    private void add(CoreSignal signal) {
        if (size == batch.length) {
            batch = Arrays.copyOf(batch, Math.max(16, batch.length * 2));
        }
        batch[size++] = signal;
    }
}
