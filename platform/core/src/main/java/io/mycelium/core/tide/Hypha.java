package io.mycelium.core.tide;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * An agent: its state, its sockets, and what it has not yet sensed or got rid of. In a phase it belongs to one worker.
 *
 * <p>The committed state object is never written again; an ACT works on a copy, and commits that.
 */
final class Hypha extends Node {
    static final long NEVER = Long.MAX_VALUE;

    final Species species;
    Object state;

    /** The tide at whose TIDE OUT it was born; 0 for one that the blueprint began with. */
    final long bornAt;

    /** The tide in which it wakes, signal or not. */
    long wakesAt = NEVER;

    /** Incoming sockets that hold something, in their order. */
    @Nullable
    Socket firstPending;
    /** What it has sensed and not yet acted upon. */
    @Nullable
    SignalQueue inbox;
    /** What a throttling socket has not yet taken. While there is anything, it does not act. */
    @Nullable
    Outbox outbox;
    /** A standstill was found, and this one goes on in spite of its outbox. */
    boolean forced;

    boolean dead;
    /** The tide for which it stands in the list of those awake. */
    long awakeIn;

    /** In how many tides it acted. */
    int tidesActed;
    /** The last ten steps, a bit each, 1 for one that failed. */
    int failures;

    /** The measures of its last assessment, packed, and what came of it. */
    int measured = -1;

    Vitality vitality = Vitality.UNKNOWN;

    /** Its part in the digest, and whether that has to be made anew. */
    long digested;

    boolean dirty;

    Hypha(int id, String name, Species species, Object state, long bornAt) {
        super(id, name);
        this.species = species;
        this.state = state;
        this.bornAt = bornAt;
    }

    boolean bornWhileRunning() {
        return bornAt > 0;
    }

    /** A socket to this hypha holds something: it is put into the list, in the order of the sockets. */
    void pending(Socket socket) {
        if (socket.pending) {
            return;
        }
        socket.pending = true;
        Socket before = null;
        Socket after = firstPending;
        while (after != null && precedes(after, socket)) {
            before = after;
            after = after.nextPending;
        }
        socket.nextPending = after;
        if (before == null) {
            firstPending = socket;
        } else {
            before.nextPending = socket;
        }
    }

    private static boolean precedes(Socket one, Socket other) {
        return one.from.id != other.from.id ? one.from.id < other.from.id : one.number < other.number;
    }

    /** Leaves those in the list that still hold something. */
    void settlePending() {
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

    void stepped(boolean failed) {
        failures = ((failures << 1) | (failed ? 1 : 0)) & 0x3FF;
    }

    PlainMap plainState() {
        return species.behaviour.states().write(state);
    }

    long hash() {
        long hash = Plain.mix(nameHash() * 31 + generation) + seq;
        hash = Plain.mix(hash * 31 + species.behaviour.states().hash(state));
        hash = Plain.mix(hash + bornAt * 17 + wakesAt + tidesActed * 13L + failures + (dead ? 1 : 0));
        if (inbox != null) {
            for (int i = 0; i < inbox.size(); i++) {
                hash = Plain.mix(hash * 31 + inbox.get(i).hash());
            }
        }
        if (outbox != null) {
            for (int i = 0; i < outbox.size(); i++) {
                hash = Plain.mix(hash * 31 + outbox.signal(i).hash() + outbox.socket(i).number);
            }
        }
        return hash;
    }
}
