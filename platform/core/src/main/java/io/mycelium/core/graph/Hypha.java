package io.mycelium.core.graph;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agent: its state, its sockets, and what it has not yet sensed or got rid of. In a phase it belongs to one worker.
 *
 * <p>The committed state object is never written again; an ACT works on a copy, and commits that.
 */
public final class Hypha extends Node {
    public static final long NEVER = Long.MAX_VALUE;
    private static final long UNREADABLE = 0x9E3779B97F4A7C15L;

    /** Into so many parts a whole is divided where health is measured. */
    public static final int SHARES = 64;

    private static final int EXHAUSTED = 0x80;

    /** No measures of anybody are packed like this. */
    public static final int UNMEASURED = -1;

    /** The bits of {@link #failures}. */
    public static final int FAILURES = 0x3FF;

    private static final Comparator<Socket> SOCKET_ORDER =
            Comparator.<Socket>comparingInt(s -> s.from.id).thenComparingInt(s -> s.number);

    private static final VarHandle FIRST_PENDING;
    private static final VarHandle AWAKE_IN;

    static {
        try {
            FIRST_PENDING = MethodHandles.lookup().findVarHandle(Hypha.class, "firstPending", Socket.class);
            AWAKE_IN = MethodHandles.lookup().findVarHandle(Hypha.class, "awakeIn", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public final Species species;
    public Object state;

    /** The tide at whose TIDE OUT it was born; 0 for one that the blueprint began with. */
    public final long bornAt;

    /** The tide in which it wakes, signal or not. */
    public long wakesAt = NEVER;

    /** Incoming sockets that hold something; in their order while it is not {@link #unordered}. */
    @Nullable
    public Socket firstPending;

    boolean unordered;
    /** What it has sensed and not yet acted upon. */
    @Nullable
    public SignalQueue inbox;
    /** What a throttling socket has not yet taken. While there is anything, it does not act. */
    @Nullable
    public Outbox outbox;
    /** A standstill was found, and this one goes on in spite of its outbox. */
    public boolean goesOn;

    /** An ACT of it did not come back: it senses nothing until it is restarted, or its species has another pack. */
    public boolean quarantined;

    /** What it has to do with others for longer than a tide; null if nothing. */
    @Nullable
    public Dealings dealings;

    public boolean dead;
    /** The tide in which it last did something; kept only where its species decays. */
    public long actedIn;

    /** What is remembered of it by those who look after it; null if there is nothing. */
    @Nullable
    public Care care;

    /** The tide for which it stands in the list of those awake. */
    public long awakeIn;

    /** In how many tides it acted. */
    public int tidesActed;
    /** The last ten steps, a bit each, 1 for one that failed. */
    public short failures;
    /** How much of its energy it used when it was last awake, in {@link #SHARES}; and {@link #EXHAUSTED}, if it wanted more. */
    private byte energyUsed;

    /** The measures of its last assessment, packed, and what came of it. */
    public int measured = UNMEASURED;

    public Vitality vitality = Vitality.UNKNOWN;

    /** Its part in the digest, and whether that has to be made anew. */
    public long digested;

    public boolean dirty;

    Hypha(int id, String name, Species species, Object state, long bornAt) {
        this(id, species.base(name), Named.numberOf(name), species, state, bornAt);
    }

    public Hypha(int id, String base, int number, Species species, Object state, long bornAt) {
        super(id, base, number);
        this.species = species;
        this.state = state;
        this.bornAt = bornAt;
    }

    /** The share of its energy that was left at the end of the last tide in which it was awake. */
    public double energyLeft() {
        return (SHARES - energyUsed()) / (double) SHARES;
    }

    /** How much of its energy it used when it was last awake, in {@link #SHARES}. */
    public int energyUsed() {
        return energyUsed & EXHAUSTED - 1;
    }

    /** Whether it wanted more energy in the tide in which it was last awake than the network granted it. */
    public boolean isExhausted() {
        return (energyUsed & EXHAUSTED) != 0;
    }

    /** @param wantedMore than it was granted */
    public void usedEnergy(int shares, boolean wantedMore) {
        energyUsed = (byte) (wantedMore ? shares | EXHAUSTED : shares);
    }

    /** Both together, as a checkpoint has them. */
    public int packedEnergy() {
        return energyUsed & 0xFF;
    }

    public void packedEnergy(int packed) {
        energyUsed = (byte) packed;
    }

    /** What is remembered of its failures. */
    public Supervised supervised() {
        return care == null ? Supervised.NEVER : care.supervised();
    }

    public void supervised(Supervised now) {
        careFor((care == null ? Care.NONE : care).with(now));
    }

    public void careFor(Care now) {
        care = now.isNone() ? null : now;
    }

    /** The tide at whose end it decays, if it does nothing before. */
    long decaysAt() {
        return Math.max(bornAt, actedIn) + species.plan.life().idle();
    }

    /** What it has to do with others, made if there is nothing yet. To be called when it is about to change. */
    public Dealings dealings() {
        Dealings known = dealings;
        if (known == null) {
            known = new Dealings();
            dealings = known;
        }
        return known;
    }

    /** Its questions and the answers that it knows; null if it has never asked. */
    @Nullable
    Questions questions() {
        return dealings == null ? null : dealings.questions;
    }

    /** It has acted, or has nothing to do with others any more. */
    public void settleDealings() {
        if (dealings != null) {
            dealings.acted();
            if (dealings.isEmpty()) {
                dealings = null;
            }
        }
    }

    /** It dies: what it has put aside stands in its inbox with the rest, which is returned. */
    @Nullable
    SignalQueue endDealings() {
        Dealings last = dealings;
        dealings = null;
        if (last != null && last.stashed() > 0) {
            SignalQueue all = inbox == null ? new SignalQueue() : inbox;
            for (CoreSignal s = last.unstash(); s != null; s = last.unstash()) {
                all.add(s);
            }
            inbox = all;
        }
        return inbox;
    }

    /** Takes into the inbox what comes by no socket, to be acted upon in the next tide: behind what arrived with it or before. */
    public void carry(List<CoreSignal> more) {
        List<CoreSignal> all = new ArrayList<>();
        SignalQueue before = inbox;
        for (int i = 0; before != null && i < before.size(); i++) {
            all.add(before.get(i));
        }
        all.addAll(more);
        all.sort(CoreSignal.INBOX_ORDER);
        SignalQueue queue = new SignalQueue();
        all.forEach(queue::add);
        inbox = queue.size() == 0 ? null : queue;
    }

    /** Whether what it would sense is held. */
    public boolean isHeld() {
        return quarantined || species.isHeld();
    }

    public boolean bornWhileRunning() {
        return bornAt > 0;
    }

    /**
     * A socket to this hypha holds something: it is put into the list, in any order. By one thread at a time.
     *
     * @return whether nothing stood in the list before
     */
    public boolean pending(Socket socket) {
        if (socket.pending) {
            return false;
        }
        socket.pending = true;
        Socket before = firstPending;
        firstPending = socket;
        if (before == null) {
            return true;
        }
        socket.nextPending = before;
        unordered = true;
        return false;
    }

    /** The same, while other workers do so with other sockets to this hypha. */
    boolean pendingAmongOthers(Socket socket) {
        if (firstIn == socket && socket.nextIn == null) {
            return pending(socket); // it is the only one
        }
        if (socket.pending) {
            return false;
        }
        socket.pending = true;
        Socket before;
        do {
            before = (Socket) FIRST_PENDING.getOpaque(this);
            socket.nextPending = before;
        } while (!FIRST_PENDING.compareAndSet(this, before, socket));
        if (before != null) {
            unordered = true;
        }
        return before == null;
    }

    /** Marks it as awake in a tide, while other workers may do so too; answers whether it was not yet. */
    boolean wakeAmongOthers(long tide) {
        long before = (long) AWAKE_IN.getOpaque(this);
        return before < tide && AWAKE_IN.compareAndSet(this, before, tide);
    }

    /** Whether something urgent waits, in its inbox or its sockets. */
    public boolean urgentWaits() {
        if (inbox != null && inbox.size() > 0 && inbox.get(0).urgent) {
            return true;
        }
        for (Socket s = firstPending; s != null; s = s.nextPending) {
            if (s.urgentHeld() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Puts the list into the order of the sockets: whoever was first in it had the faster worker. */
    public void orderPending() {
        if (!unordered) {
            return;
        }
        unordered = false;
        List<Socket> sockets = new ArrayList<>();
        for (Socket s = firstPending; s != null; s = s.nextPending) {
            sockets.add(s);
        }
        sockets.sort(SOCKET_ORDER);
        Socket next = null;
        for (int i = sockets.size() - 1; i >= 0; i--) {
            Socket socket = sockets.get(i);
            socket.nextPending = next;
            next = socket;
        }
        firstPending = next;
    }

    /** The only one in the list is empty. */
    public void forgetOnly(Socket emptied) {
        firstPending = null;
        emptied.pending = false;
        if (emptied.closing) {
            emptied.unlinkIn();
        }
    }

    /** Takes one out of the list, whatever it holds: it is not to be sensed. */
    void forgetPending(Socket socket) {
        if (!socket.pending) {
            return;
        }
        Socket before = null;
        for (Socket s = firstPending; s != socket && s != null; s = s.nextPending) {
            before = s;
        }
        if (before == null) {
            firstPending = socket.nextPending;
        } else {
            before.nextPending = socket.nextPending;
        }
        socket.pending = false;
        socket.nextPending = null;
    }

    /** Takes those out of the list that hold nothing any more. */
    public void forgetEmptied() {
        Socket before = null;
        Socket socket = firstPending;
        while (socket != null) {
            Socket next = socket.nextPending;
            if (socket.held() == 0) {
                socket.pending = false;
                socket.nextPending = null;
                if (before == null) {
                    firstPending = next;
                } else {
                    before.nextPending = next;
                }
                if (socket.closing) {
                    socket.unlinkIn();
                }
            } else {
                before = socket;
            }
            socket = next;
        }
    }

    /** The state type is foreign code: what can't be hashed is told, and has a hash all the same. */
    private long stateHash() {
        try {
            return species.behaviour.states().hash(state);
        } catch (Throwable e) {
            species.unreadable(this, e);
            return UNREADABLE;
        }
    }

    public PlainMap plainState() {
        return plain(species.behaviour.states(), state);
    }

    /**
     * A state that it has or had, as plain values.
     *
     * @throws UnreadableStateException if the state type throws: it is foreign code
     */
    public PlainMap plain(StateCodec states, Object itsState) {
        try {
            return Objects.requireNonNull(states.write(itsState), "no plain values");
        } catch (Throwable e) {
            throw new UnreadableStateException(this, e);
        }
    }

    public long hash() {
        long hash = Plain.mix(nameHash() * 31 + generation) + seq;
        hash = Plain.mix(hash * 31 + stateHash());
        hash = Plain.mix(
                hash + bornAt * 17 + wakesAt + tidesActed * 13L + failures + energyUsed * 0x10000L + deadEndsHash());
        hash = Plain.mix(hash
                + Double.doubleToLongBits(vitality.score()) * 31
                + vitality.level().ordinal() * 2L
                + (goesOn ? 1 : 0)
                + (quarantined ? 0x100 : 0)
                + actedIn * 0x10000L);
        if (care != null) {
            hash = Plain.mix(hash * 31 + care.hash());
        }
        if (inbox != null) {
            for (int i = 0; i < inbox.size(); i++) {
                hash = Plain.mix(hash * 31 + inbox.get(i).hash());
            }
        }
        if (dealings != null && !dealings.isEmpty()) {
            hash = Plain.mix(hash * 31 + dealings.hash());
        }
        if (outbox != null) {
            hash = Plain.mix(hash * 31 + outbox.since);
            for (int i = 0; i < outbox.size(); i++) {
                hash = Plain.mix(hash * 31 + outbox.signal(i).hash() + outbox.socket(i).number);
            }
        }
        return hash;
    }
}
