package io.mycelium.core.graph;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.crew.Padded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one thread of a tide changes in a phase: it counts, marks what it is about to change, puts signals into sockets,
 * wakes their receivers and notes the dissonances that it finds. Each worker has one, and the tide's own thread; no one
 * waits for another within a phase, and at its end {@link State} takes over what they hold.
 */
public final class Changes extends Padded {
    /** What became of a signal that was to go into a socket. */
    public enum Offered {
        ENTERED,
        /** It is a dissonance, and counted. */
        LOST,
        /** The socket is full and throttles. */
        WAITS,
        /** The socket is full, and there is another that it {@link Socket#overflow diverts} to. */
        DIVERTED
    }

    public final Counters counters = new Counters();
    public final List<ActRequests.Found> found = new ArrayList<>();
    // of their own class: each change of each tide is noted here
    public final ArrayList<Hypha> touchedHyphae = new ArrayList<>();
    public final ArrayList<Socket> touchedSockets = new ArrayList<>();

    /** Whoever still needs to read what was before, if anybody. */
    @Nullable
    Keeper keeper;

    /** Whether species are shed: what is for their hyphae goes into no socket. */
    boolean shedding;

    private long tide;
    private long wakeFor;
    private AwakeList woken = new AwakeList();

    void beginTide(long number) {
        tide = number;
        found.clear();
        counters.clear();
    }

    /** Receivers of signals are awake in this tide from now on, and listed there. */
    public void wakeFor(long wakingTide, AwakeList list) {
        wakeFor = wakingTide;
        woken = list;
    }

    /** To be called before it changes. */
    public void beforeChange(Hypha h) {
        if (!h.dirty) {
            h.dirty = true;
            touchedHyphae.add(h);
            if (keeper != null) {
                keeper.keep(h);
            }
        }
    }

    /** To be called before it changes. */
    public void beforeChange(Socket s) {
        if (!s.dirty) {
            s.dirty = true;
            touchedSockets.add(s);
            if (keeper != null) {
                keeper.keep(s);
            }
        }
    }

    /** Puts a signal into the socket, or does with it what the socket does when it is full. */
    public Offered offer(Socket socket, CoreSignal signal) {
        if (shedding && sheds(socket)) {
            return lost(socket, signal, Dissonance.Kind.SHED, "species '" + species(socket) + "' is shed");
        }
        if (!socket.hasRoom(signal.urgent)) {
            return offerToFull(socket, signal);
        }
        enter(socket, signal);
        counters.moved++;
        return Offered.ENTERED;
    }

    /** Whether a socket leads to one whose species is shed, so that nothing goes in. */
    public boolean sheds(Socket socket) {
        return shedding && socket.to instanceof Hypha h && h.species.shed;
    }

    private static String species(Socket socket) {
        return socket.to instanceof Hypha h ? h.species.plan.name() : "";
    }

    private Offered offerToFull(Socket socket, CoreSignal signal) {
        return switch (socket.full.way()) {
            case THROTTLE -> socket.isApart() && socket.addressed() ? lost(socket, signal) : Offered.WAITS;
            case REJECT -> lost(socket, signal);
            case DROP_OLDEST -> offerInPlaceOfAnother(socket, signal);
            case DIVERT -> socket.way(signal.urgent) == socket ? lost(socket, signal) : Offered.DIVERTED;
        };
    }

    /** Puts a signal into the socket to which a full one diverts. That one diverts it no further. */
    public Offered offerDiverted(Socket socket, CoreSignal signal) {
        Offered offered = offer(socket, signal);
        return offered == Offered.DIVERTED ? lost(socket, signal) : offered;
    }

    private Offered offerInPlaceOfAnother(Socket socket, CoreSignal signal) {
        if (!socket.takes(signal.urgent)) {
            return lost(socket, signal);
        }
        beforeChange(socket);
        CoreSignal dropped = socket.drop();
        if (dropped != null) {
            dissonant(
                    Dissonance.Kind.FULL,
                    socket,
                    dropped,
                    "the socket was full (" + socket.capacity() + " signals) and dropped its oldest");
        }
        enter(socket, signal);
        counters.moved++;
        return Offered.ENTERED;
    }

    private Offered lost(Socket socket, CoreSignal signal) {
        Dissonance.Kind kind = socket.isApart() ? Dissonance.Kind.PARTITIONED : Dissonance.Kind.FULL;
        return lost(socket, signal, kind, "the socket " + socket.whyNot());
    }

    private Offered lost(Socket socket, CoreSignal signal, Dissonance.Kind kind, String message) {
        beforeChange(socket);
        socket.entered++;
        socket.dissonant++;
        dissonant(kind, socket, signal, message);
        return Offered.LOST;
    }

    private void dissonant(Dissonance.Kind kind, Socket socket, CoreSignal signal, String message) {
        counters.dissonant++;
        counters.held--;
        found.add(new ActRequests.Found(kind, socket.toString(), message, null, signal, socket.to));
    }

    /** Puts a signal into the socket, room or not. */
    void enter(Socket socket, CoreSignal signal) {
        beforeChange(socket);
        socket.enter(signal, tide);
        if (signal.urgent) {
            counters.urgent++;
        }
    }

    /**
     * A socket holds something new: its receiver is told, and awake in the tide that senses it.
     *
     * @param urgent whether what it holds new is
     * @param amongOthers whether other threads put signals into sockets now
     */
    public void arrived(Socket socket, boolean urgent, boolean amongOthers) {
        Node to = socket.to;
        if (to instanceof Hypha h) {
            boolean first = amongOthers ? h.pendingAmongOthers(socket) : h.pending(socket);
            if (h.species.holds) {
                arrivedAtOneThatHolds(h, urgent);
            } else if (first) {
                wake(h); // who has had something in the list is awake already
            }
        } else if (to instanceof RelayNode relay) {
            relay.touched = true;
        } else if (to instanceof BodyNode body) {
            body.touched = true;
        }
    }

    private void arrivedAtOneThatHolds(Hypha h, boolean urgent) {
        if (!urgent) {
            h.species.awaitWindow();
        } else if (h.wakeAmongOthers(wakeFor)) {
            woken.add(h.id);
        }
    }

    /** Lists one who is to be awake, unless it is so already; one that is not born yet sleeps until it is. */
    public void wake(Hypha h) {
        if (h.awakeIn < wakeFor) {
            h.awakeIn = wakeFor;
            woken.add(h.id);
        }
    }
}
