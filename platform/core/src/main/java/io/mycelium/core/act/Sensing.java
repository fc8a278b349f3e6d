package io.mycelium.core.act;

import io.mycelium.api.signal.Signal;
import io.mycelium.core.crew.Padded;
import io.mycelium.core.graph.Changes;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.SignalQueue;
import io.mycelium.core.graph.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * SENSE for one worker: drains a hypha's sockets, in order, as far as it has energy. What was carried over from the tide
 * before comes first. The object is there for one hypha after another.
 */
final class Sensing extends Padded {
    private static final CoreSignal[] NO_SIGNALS = new CoreSignal[0];

    private static final Comparator<Candidate> LAST_FIRST = Comparator.comparing(
                    Candidate::signal, CoreSignal.INBOX_ORDER)
            .thenComparingInt(Candidate::place)
            .reversed();

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
            h.forgetEmptied();
            fresh = 1;
            changes.counters.moved++;
        }
    }

    /** Outside of its window one senses what is urgent, as far as it has energy, and nothing else. */
    void senseBeforeWindow(Hypha h, int limit) {
        size = 0;
        look(h);
        SignalQueue carried = h.inbox;
        if (carried != null) {
            while (carried.size() > 0 && carried.get(0).urgent) {
                addLeft(carried.poll());
            }
            h.inbox = carried.size() == 0 ? null : carried;
        }
        int before = size;
        senseFirst(h, limit - before, true);
        h.forgetEmptied();
        fresh = size - before;
        changes.counters.moved += fresh;
    }

    /** @param limit how many it may act upon in all, as far as energy goes */
    void sense(Hypha h, int limit) {
        Socket only = h.firstPending;
        if (only != null && only.nextPending == null && h.inbox == null && only.urgentHeld() == 0) {
            int held = only.otherHeld();
            if (held <= limit) {
                senseAll(h, only, held);
                return;
            }
        }
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
        if (h.firstPending != null) {
            senseMany(h, limit - before, waiting - before);
            h.forgetEmptied();
        }
        fresh = size - before;
        changes.counters.moved += fresh;
    }

    /** As most often: nothing was carried over, and one socket holds something, nothing of it urgent. */
    private void senseAll(Hypha h, Socket only, int held) {
        waiting = held;
        fullestHeld = Math.min(held, only.capacity());
        fullestCapacity = only.capacity();
        changes.beforeChange(only);
        size = 0;
        for (CoreSignal s = only.leaveOther(); s != null; s = only.leaveOther()) {
            add(s);
        }
        h.forgetOnly(only);
        fresh = held;
        changes.counters.moved += held;
    }

    /** Puts the batch into inbox order; until then those sensed in this tide stand at its end. */
    void order() {
        if (size > 1 && (batch[size - 1].urgent != batch[0].urgent || unordered())) {
            Arrays.sort(batch, 0, size, CoreSignal.INBOX_ORDER);
        }
    }

    /** The batch without some of it. */
    List<Signal> batchBut(Predicate<CoreSignal> without) {
        List<Signal> some = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (!without.test(batch[i])) {
                some.add(batch[i]);
            }
        }
        return some;
    }

    /** What was sensed in this tide, or told since the last one, in order. To be asked before {@link #order}. */
    List<CoreSignal> freshInOrder(long tide) {
        List<CoreSignal> sensed = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean told = batch[i].tide == tide - 1 && batch[i].isNotice();
            if (told || i >= size - fresh) {
                sensed.add(batch[i]);
            }
        }
        sensed.sort(CoreSignal.INBOX_ORDER);
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

    /** For how many tides the oldest among the first of the batch has waited; -1 if these are none. */
    long waited(long tide, int first) {
        long waited = -1;
        for (int i = 0; i < first; i++) {
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
            int held = Math.min(s.held(), s.capacity());
            if (fullestHeld == 0 || (long) held * fullestCapacity > (long) fullestHeld * s.capacity()) {
                fullestHeld = held;
                fullestCapacity = s.capacity();
            }
        }
    }

    private boolean unordered() {
        for (int i = Math.max(1, size - fresh); i < size; i++) {
            if (CoreSignal.INBOX_ORDER.compare(batch[i - 1], batch[i]) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Several sockets hold something, or one holds more than there is energy for: the first of all, in inbox order. */
    private void senseMany(Hypha h, int limit, int held) {
        if (held > limit) {
            senseFirst(h, limit, false);
            return;
        }
        for (Socket s = h.firstPending; s != null; s = s.nextPending) {
            changes.beforeChange(s);
            for (CoreSignal signal = s.leave(); signal != null; signal = s.leave()) {
                add(signal);
            }
        }
    }

    /**
     * More waits than there is energy for. All sockets are looked at, but only what is taken is sorted, and only sockets
     * that something is taken from are touched.
     */
    private void senseFirst(Hypha h, int limit, boolean urgentAlone) {
        PriorityQueue<Candidate> chosen = new PriorityQueue<>(LAST_FIRST);
        int place = 0;
        for (Socket s = h.firstPending; s != null && limit > 0; s = s.nextPending) {
            for (int i = 0; i < s.urgentHeld(); i++) {
                if (!choose(chosen, limit, s, s.peekUrgent(i), place++)) {
                    break; // those behind it came later
                }
            }
            for (int i = 0; i < s.otherHeld() && !urgentAlone; i++) {
                if (!choose(chosen, limit, s, s.peekOther(i), place++)) {
                    break;
                }
            }
        }
        Candidate[] taken = chosen.toArray(Candidate[]::new);
        Arrays.sort(taken, Comparator.comparingInt(Candidate::place));
        for (Candidate candidate : taken) {
            changes.beforeChange(candidate.from);
            addLeft(candidate.signal.urgent ? candidate.from.leaveUrgent() : candidate.from.leaveOther());
        }
    }

    private static boolean choose(
            PriorityQueue<Candidate> chosen, int limit, Socket from, CoreSignal signal, int place) {
        if (chosen.size() == limit) {
            Candidate last = chosen.peek();
            // of two that are equal the one in the earlier socket goes first, and that is the one chosen already
            if (last == null || CoreSignal.INBOX_ORDER.compare(signal, last.signal) >= 0) {
                return false;
            }
            chosen.poll();
        }
        return chosen.add(new Candidate(from, signal, place));
    }

    /** @param place in the order of the sockets, and in each of them */
    private record Candidate(Socket from, CoreSignal signal, int place) {}

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
