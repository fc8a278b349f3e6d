package io.mycelium.core.graph;

import io.mycelium.api.value.Plain;
import io.mycelium.core.blueprint.FullPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A directed edge with a bounded buffer. Written by its sender's worker in EMIT, read by its receiver's in SENSE, never
 * both in one phase.
 */
public final class Socket {
    private static final Frequency[] ALL = new Frequency[0];
    private static final Frequency[] NONE = new Frequency[0];

    private static final int ORDINARY = 1;
    private static final int URGENT = 2;

    public final int number;
    public final Node from;
    public final Node to;
    public final Frequency[] carries;
    /** While it leads to another side of a partition, the complement of it: there is no room, whatever it holds. */
    private int room;

    public final FullPolicy full;

    /** Whom it leads to once its far end is dead: set when it is opened, and null for most. */
    @Nullable
    public String otherwise;

    /** What has taken over from it, in the tide in which its far end died. */
    @Nullable
    Socket successor;

    /** An end is gone, or the sender has disconnected: nothing enters any more, and it ends when it is empty. */
    public boolean closing;
    /** It stands in its receiver's list of sockets that hold something. */
    boolean pending;
    /** What waits for it in its sender's outbox: {@link #ORDINARY} and {@link #URGENT}. */
    private byte awaited;

    public long entered;
    public long left;
    public long dissonant;

    /** Where it puts what it diverts when it is full; null for all that do not. */
    @Nullable
    public Socket overflow;

    private @Nullable CoreSignal one;
    private @Nullable SignalQueue more;
    private @Nullable SignalQueue urgent;

    @Nullable
    public Socket nextIn;

    @Nullable
    Socket previousIn;

    @Nullable
    public Socket nextOut;

    @Nullable
    Socket previousOut;

    @Nullable
    public Socket nextPending;

    /** Its part in the digest, and whether that has to be made anew. */
    public long digested;

    public boolean dirty;

    public Socket(int number, Node from, Node to, List<Frequency> carries, int capacity, FullPolicy full) {
        this(number, from, to, carries.isEmpty() ? ALL : carries.toArray(ALL), capacity, full);
    }

    private Socket(int number, Node from, Node to, Frequency[] carries, int capacity, FullPolicy full) {
        this.number = number;
        this.from = from;
        this.to = to;
        this.carries = carries;
        this.room = capacity;
        this.full = full;
    }

    /** One for what is sent to its far end by name: nothing that is emitted goes there. */
    public static Socket addressed(int number, Node from, Node to, int capacity, FullPolicy full) {
        return new Socket(number, from, to, NONE, capacity, full);
    }

    public boolean addressed() {
        return carries == NONE;
    }

    /** Whether what is emitted on the frequency goes here. */
    public boolean carries(Frequency frequency) {
        if (carries.length == 0) {
            return carriesAll();
        }
        for (Frequency carried : carries) {
            if (carried == frequency) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that is emitted goes here, on whatever frequency. */
    public boolean carriesAll() {
        return carries.length == 0 && !addressed();
    }

    /** Whether all that is emitted into another socket goes here too. */
    boolean carriesAs(Socket other) {
        if (other.carriesAll()) {
            return carriesAll();
        }
        for (Frequency frequency : other.carries) {
            if (!carries(frequency)) {
                return false;
            }
        }
        return true;
    }

    /** It is none any more: it was closed, and is empty. */
    public boolean gone() {
        return closing && held() == 0;
    }

    public int held() {
        return (one == null ? 0 : 1) + (more == null ? 0 : more.size()) + (urgent == null ? 0 : urgent.size());
    }

    public int capacity() {
        int now = room;
        return now < 0 ? ~now : now;
    }

    /** Whether its ends are on two sides of a partition: nothing goes in, and nothing comes out. */
    public boolean isApart() {
        return room < 0;
    }

    /** Its ends are on two sides of a partition from now on, or no longer. */
    void turnApart() {
        room = ~room;
    }

    /** Room for one more; an urgent signal finds room for one beyond the capacity. */
    public boolean hasRoom(boolean forUrgent) {
        return room(forUrgent) > 0;
    }

    public int room(boolean forUrgent) {
        return room + (forUrgent ? 1 : 0) - held();
    }

    /** Whether one more goes in, be it in the place of an older one. */
    public boolean takes(boolean forUrgent) {
        return takes(1, forUrgent);
    }

    /** Whether so many more go in, be it in the places of older ones. */
    public boolean takes(int more, boolean forUrgent) {
        return room(forUrgent) >= more || full.way() == FullPolicy.Way.DROP_OLDEST && otherHeld() > 0 && !isApart();
    }

    /** The one that a signal for it goes into: it, or, if it is full and diverts, another that is there. */
    public Socket way(boolean forUrgent) {
        Socket other = overflow;
        return other == null || other.closing || hasRoom(forUrgent) ? this : other;
    }

    /** Why one that does not take a signal, and does not let it wait either, does not. */
    public String whyNot() {
        if (isApart()) {
            return "leads to another side of the partition";
        }
        return "is full (" + room + " signals) and "
                + switch (full.way()) {
                    case REJECT, THROTTLE -> "rejects";
                    case DROP_OLDEST -> "drops no urgent ones, as all it holds are";
                    case DIVERT ->
                        overflow != null && !overflow.closing || to.name().equals(full.divertsTo())
                                ? "diverts nothing further"
                                : "'" + full.divertsTo() + "', to whom it diverts, is gone"
                                        + (from instanceof RelayNode ? ", or a relay as its sender is" : "");
                };
    }

    /** Something waits for it in its sender's outbox. */
    void awaited(boolean byUrgent) {
        awaited |= (byte) (byUrgent ? URGENT : ORDINARY);
    }

    void awaitedNoMore() {
        awaited = 0;
    }

    /** Whether something waits that goes in before what is emitted now: before an urgent signal only an urgent one. */
    public boolean isAwaitedBefore(boolean anUrgent) {
        return anUrgent ? awaited >= URGENT : awaited != 0;
    }

    void enter(CoreSignal signal, long tide) {
        signal.arrived = tide;
        entered++;
        if (signal.urgent) {
            if (urgent == null) {
                urgent = new SignalQueue();
            }
            urgent.add(signal);
        } else if (one == null) {
            one = signal;
        } else {
            if (more == null) {
                more = new SignalQueue();
            }
            more.add(signal);
        }
    }

    /** Back in as it was before it left: for one that is read from a checkpoint. */
    public void restore(CoreSignal signal) {
        long when = signal.arrived;
        enter(signal, when);
        entered--;
    }

    /** Its ends reach each other again: what it holds stands behind what its receiver had before. */
    void arriveNow(long tide) {
        for (int i = 0; i < urgentHeld(); i++) {
            peekUrgent(i).arrived = tide;
        }
        for (int i = 0; i < otherHeld(); i++) {
            peekOther(i).arrived = tide;
        }
    }

    public int urgentHeld() {
        return urgent == null ? 0 : urgent.size();
    }

    public int otherHeld() {
        return (one == null ? 0 : 1) + (more == null ? 0 : more.size());
    }

    public CoreSignal peekUrgent(int index) {
        if (urgent == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return urgent.get(index);
    }

    public CoreSignal peekOther(int index) {
        if (index == 0 && one != null) {
            return one;
        }
        if (more == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return more.get(index - 1);
    }

    /** Takes out the oldest urgent signal, or else the oldest other one. */
    @Nullable
    public CoreSignal leave() {
        return urgent != null && urgent.size() > 0 ? leaveUrgent() : leaveOther();
    }

    @Nullable
    public CoreSignal leaveUrgent() {
        if (urgent == null) {
            return null;
        }
        CoreSignal signal = urgent.poll();
        if (urgent.size() == 0) {
            urgent = null;
        }
        if (signal != null) {
            left++;
        }
        return signal;
    }

    @Nullable
    public CoreSignal leaveOther() {
        CoreSignal signal = one;
        if (signal == null) {
            return null;
        }
        left++;
        if (more == null) {
            one = null;
        } else {
            one = more.poll();
            if (one == null || more.swollen()) {
                more = null;
            }
        }
        return signal;
    }

    /** Takes out those that a test means, which are to become dissonances; the rest stays as it was. */
    public List<CoreSignal> drop(Predicate<CoreSignal> meant) {
        List<CoreSignal> all = new ArrayList<>();
        for (CoreSignal s = leave(); s != null; s = leave()) {
            all.add(s);
        }
        left -= all.size();
        List<CoreSignal> dropped = all.stream().filter(meant).toList();
        dissonant += dropped.size();
        all.removeIf(meant);
        all.forEach(this::restore);
        return dropped;
    }

    /**
     * What is wrong with its numbers, or with the order of what it holds: that can only come of a fault of ours, or of bytes
     * that were changed. Null if nothing is.
     */
    @Nullable
    public String disorder() {
        if (entered != left + dissonant + held()) {
            return entered + " signals have entered, and " + left + " have left, " + dissonant + " are dissonances and "
                    + held() + " are held";
        }
        for (int i = 1; i < urgentHeld(); i++) {
            if (peekUrgent(i - 1).arrived > peekUrgent(i).arrived) {
                return "urgent signal " + peekUrgent(i).id() + " stands behind one that arrived later";
            }
        }
        for (int i = 1; i < otherHeld(); i++) {
            if (peekOther(i - 1).arrived > peekOther(i).arrived) {
                return "signal " + peekOther(i).id() + " stands behind one that arrived later";
            }
        }
        return null;
    }

    /** Takes out the oldest ordinary signal, which is to become a dissonance. */
    @Nullable
    CoreSignal drop() {
        CoreSignal dropped = leaveOther();
        if (dropped != null) {
            left--;
            dissonant++;
        }
        return dropped;
    }

    public long hash() {
        long hash = Plain.mix(from.nameHash() * 31 + to.nameHash()) + number;
        hash = Plain.mix(hash + entered * 31 + left * 17 + dissonant + (closing ? 2 : 0));
        for (int i = 0; i < urgentHeld(); i++) {
            hash = Plain.mix(hash * 31 + peekUrgent(i).hash());
        }
        for (int i = 0; i < otherHeld(); i++) {
            hash = Plain.mix(hash * 31 + peekOther(i).hash());
        }
        return hash;
    }

    public List<String> carriedNames() {
        return Arrays.stream(carries).map(f -> f.name).toList();
    }

    /** Joins both ends, as their last. */
    void link() {
        linkOut();
        linkIn();
    }

    void linkOut() {
        previousOut = from.lastOut;
        if (from.lastOut == null) {
            from.firstOut = this;
        } else {
            from.lastOut.nextOut = this;
        }
        from.lastOut = this;
    }

    void linkIn() {
        if (to instanceof RelayNode relay) {
            relay.entered(1);
        }
        previousIn = to.lastIn;
        if (to.lastIn == null) {
            to.firstIn = this;
        } else {
            to.lastIn.nextIn = this;
        }
        to.lastIn = this;
    }

    void unlinkOut() {
        if (previousOut == null) {
            from.firstOut = nextOut;
        } else {
            previousOut.nextOut = nextOut;
        }
        if (nextOut == null) {
            from.lastOut = previousOut;
        } else {
            nextOut.previousOut = previousOut;
        }
        previousOut = null;
        nextOut = null;
    }

    public void unlinkIn() {
        if (to instanceof RelayNode relay) {
            relay.entered(-1);
        }
        if (previousIn == null) {
            to.firstIn = nextIn;
        } else {
            previousIn.nextIn = nextIn;
        }
        if (nextIn == null) {
            to.lastIn = previousIn;
        } else {
            nextIn.previousIn = previousIn;
        }
        previousIn = null;
        nextIn = null;
    }

    @Override
    public String toString() {
        return from.name() + " -> " + to.name();
    }
}
