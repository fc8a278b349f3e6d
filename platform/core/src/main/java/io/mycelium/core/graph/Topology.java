package io.mycelium.core.graph;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who there is in a network, and which sockets join them. Changed by the tide's thread only, read by workers within a
 * phase. Names are looked up at the edges; inside, everything holds on to the objects.
 *
 * <p>It is long because each node, socket and name stands in several lists, and all of them change together.
 */
public final class Topology {
    public final Frequency.Table frequencies = new Frequency.Table();
    public final List<Species> species = new ArrayList<>();
    public final Map<String, Species> speciesByName = new HashMap<>();
    public final List<RelayNode> relays = new ArrayList<>();
    public final List<BodyNode> bodies = new ArrayList<>();

    private final Names names = new Names();
    public final Hyphae hyphae = new Hyphae();
    public int nextSocketNumber = 1;
    private final Sockets sockets = new Sockets();
    private List<RelayNode> relayOrder = List.of();
    /** Some socket was closed, or ended, since somebody looked. */
    private boolean closedSome;
    /** Species by what the numbered among their hyphae are called. */
    private final Map<String, Species> numbered = new HashMap<>();

    private final PlannedSockets planned = new PlannedSockets(this, hyphae);

    /** Null if there are none. */
    @Nullable
    public Groups groups;

    /** Told of every hypha and socket that is about to change outside of a worker's phase. */
    private final Consumer<Hypha> hyphaChanged;

    private final Consumer<Socket> socketChanged;

    Topology(Consumer<Hypha> hyphaChanged, Consumer<Socket> socketChanged) {
        this.hyphaChanged = hyphaChanged;
        this.socketChanged = socketChanged;
    }

    public Species species(int index) {
        return species.get(index);
    }

    // ---- nodes

    void add(Species added) {
        species.add(added);
        speciesByName.put(added.plan.name(), added);
        numbered.put(added.numbered, added);
    }

    @Nullable
    public Node find(String name) {
        Named found = names.find(name);
        if (found == null) {
            found = numberedOnce(name);
        }
        return found == null || found instanceof Node ? (Node) found : new Node.Gone(found);
    }

    /** The same, by one who means the copy of its own group where the name is that of a replicated hypha. */
    @Nullable
    public Node find(String name, Node by) {
        Node copy = groups == null ? null : groups.meant(name, by);
        return copy == null ? find(name) : copy;
    }

    /** One that was called by its species and a number, and died: numbers are given in order, so nobody need be kept. */
    private @Nullable Named numberedOnce(String name) {
        int number = Named.numberOf(name);
        Species of = number < 0 ? null : numbered.get(name.substring(0, Named.digitsOf(name)));
        return of != null && of.wasGiven(number) ? new Named(0, of.numbered, number) : null;
    }

    /** The species of one who has died, as far as that is still to be known; else null. */
    @Nullable
    Species speciesOfDead(String name) {
        Named found = names.find(name);
        if (found instanceof Departed departed) {
            return departed.species;
        }
        return found == null && numberedOnce(name) != null
                ? numbered.get(name.substring(0, Named.digitsOf(name)))
                : null;
    }

    boolean taken(String base, int number) {
        return names.find(base, base.length(), number) != null;
    }

    public void name(Named bearer) {
        names.put(bearer);
    }

    /** Among them those whose names are not given again; none, if there are no such. */
    @Nullable
    public Named[] maybeGone() {
        return names.size() == hyphae.size() + relays.size() + bodies.size() ? new Named[0] : names.copy();
    }

    @Nullable
    public Hypha hyphaOrNull(int id) {
        return hyphae.get(id);
    }

    public void add(Hypha hypha) {
        hyphae.add(hypha);
        hypha.species.born();
        names.put(hypha);
        if (groups != null) {
            groups.add(hypha);
        }
        Roll<Hypha> members = hypha.species.members;
        if (members != null) {
            members.add(hypha);
        }
    }

    /** All that live, in the order of their ids. */
    public void forEachHypha(Consumer<Hypha> visitor) {
        hyphae.forEach(visitor);
    }

    // ---- sockets

    /** How many sockets there are that may carry something yet. */
    public int socketCount() {
        return sockets.open();
    }

    /** Every socket there is, in the order of their numbers; also one whose sender is gone, until it is empty. */
    public void forEachSocket(Consumer<Socket> visitor) {
        sockets.forEach(visitor);
    }

    /** Some of the sockets, in the order of their numbers. */
    public List<Socket> someSockets(int from, int max) {
        return sockets.some(from, max);
    }

    /** Shows sockets from a number on to a visitor, until it wants no more. Returns the number to go on from, or -1. */
    public int visitSockets(int from, Predicate<Socket> wantsMore) {
        return sockets.visit(from, wantsMore);
    }

    /** A copy of the list of all sockets, in the order of their numbers. Some may be {@link Socket#gone gone}. */
    public Socket[] sockets() {
        return sockets.toArray();
    }

    /** At the end of a tide: lets go of sockets that are gone, once they are the most of the list. */
    public void tidy() {
        sockets.tidy();
    }

    Socket open(Node from, Node to, List<String> carries, int capacity, @Nullable FullPolicy full) {
        Socket socket = new Socket(
                nextSocketNumber++,
                from,
                to,
                carries.stream().map(frequencies::of).toList(),
                capacity > 0 ? capacity : capacity(to),
                full != null ? full : full(to));
        join(socket);
        Overflows.open(this, socket);
        return socket;
    }

    private static int capacity(Node to) {
        return to instanceof Hypha h ? h.species.plan.capacity() : Blueprint.DEFAULT_CAPACITY;
    }

    private static FullPolicy full(Node to) {
        return to instanceof Hypha h ? h.species.plan.full() : FullPolicy.THROTTLE;
    }

    /** A new socket, or one that is read from a checkpoint. */
    public void join(Socket socket) {
        if (groups != null && groups.areApart(socket.from, socket.to)) {
            socket.turnApart();
        }
        socket.linkIn();
        sockets.add(socket);
        if (!socket.closing) {
            socket.linkOut();
            if (socket.from.book != null) {
                socket.from.book.add(socket);
            }
            if (socket.from instanceof RelayNode relay && !socket.addressed()) {
                relay.targets.add(socket);
                rewired(socket);
            }
        }
        socketChanged.accept(socket);
    }

    /** Opens a socket, unless what it would carry is carried there already. */
    public void connect(Node from, Node to, List<String> carries) {
        List<Frequency> wanted = carries.stream().map(frequencies::of).toList();
        List<Socket> there = from.socketsTo(to);
        boolean connected = wanted.isEmpty()
                ? there.stream().anyMatch(Socket::carriesAll)
                : wanted.stream().allMatch(f -> there.stream().anyMatch(s -> s.carries(f)));
        if (!connected) {
            open(from, to, carries, 0, null);
        }
    }

    /** Closes all sockets from one to another. */
    public void disconnect(Node from, Node to) {
        from.socketsTo(to).forEach(this::close);
    }

    /** The socket that takes over from one whose far end dies: it leads to another node, and carries the same. */
    Socket instead(Socket ended, Node to) {
        for (Socket there : ended.from.socketsTo(to)) {
            if (there.carriesAs(ended)) {
                return there;
            }
        }
        Socket other =
                new Socket(nextSocketNumber++, ended.from, to, List.of(ended.carries), ended.capacity(), ended.full);
        join(other);
        return other;
    }

    /** Opens a socket, or closes all to a name, as was asked for; answers why that makes no sense, or null if it does. */
    @Nullable
    public String rewire(ActRequests.Rewire wish) {
        Node to = find(wish.to(), wish.hypha());
        boolean gone = to instanceof Node.Gone;
        if (to == null || to instanceof BodyNode body && body.isInput() || gone && wish.open()) {
            return (wish.open() ? "connect" : "disconnect") + ": there is nobody called '" + wish.to() + "' to send to";
        }
        if (wish.open()) {
            connect(wish.hypha(), to, wish.frequencies());
        } else if (!gone) {
            disconnect(wish.hypha(), to);
        }
        return null;
    }

    /** The socket from one to another, opened if there is none. */
    public Socket between(Node from, Node to) {
        Socket there = from.socketTo(to);
        return there != null ? there : open(from, to, List.of(), 0, null);
    }

    /** The socket for what one sends to another by name, opened if there is none, and then for nothing else. */
    public Socket addressed(Node from, Node to) {
        Socket there = from.socketTo(to);
        if (there != null) {
            return there;
        }
        Socket socket = Socket.addressed(nextSocketNumber++, from, to, capacity(to), full(to));
        join(socket);
        Overflows.open(this, socket);
        return socket;
    }

    private void rewired(Socket ofRelay) {
        if (ofRelay.to instanceof RelayNode) {
            relayOrder = List.of();
        }
    }

    /** The sender lets go of a socket: it ends when its receiver has emptied it. */
    void close(Socket socket) {
        letGo(socket);
        if (!socket.pending && socket.held() == 0) {
            socket.unlinkIn();
        }
    }

    private void letGo(Socket socket) {
        socketChanged.accept(socket);
        closedSome = true;
        socket.closing = true;
        if (groups != null && socket.isApart()) {
            groups.close(socket);
        }
        socket.unlinkOut();
        sockets.countClosed();
        if (socket.from.book != null) {
            socket.from.book.remove(socket);
        }
        if (socket.from instanceof RelayNode relay && !socket.addressed()) {
            relay.targets.countEnded();
            rewired(socket);
        }
    }

    /** Whether any socket was closed since the last call: outboxes may hold something for it. */
    public boolean takeClosedSome() {
        boolean some = closedSome;
        closedSome = false;
        return some;
    }

    /** Opens the sockets that a line of a blueprint means, among those who are there. */
    void open(Blueprint.SocketPlan plan) {
        planned.open(plan);
    }

    /** A line that means a species is for those born later too. */
    public void remember(Blueprint.SocketPlan plan) {
        planned.remember(plan);
    }

    /** The sockets that its species gives a newborn. */
    void openFor(Hypha newborn) {
        planned.openFor(newborn);
    }

    /** The sockets that another one has, but for those that it opened to names; those of a species that lead to it are its own. */
    void openAs(Hypha parent, Hypha newborn) {
        for (Socket s = parent.firstOut; s != null; s = s.nextOut) {
            if (!s.addressed()) {
                copy(s, newborn, s.to == parent ? newborn : s.to);
            }
        }
        for (Socket s = parent.firstIn; s != null; s = s.nextIn) {
            if (!s.addressed() && !s.closing && s.from != parent && s.from != newborn) {
                copy(s, s.from, newborn);
            }
        }
    }

    private void copy(Socket like, Node from, Node to) {
        Socket socket = new Socket(nextSocketNumber++, from, to, List.of(like.carries), like.capacity(), like.full);
        socket.otherwise = like.otherwise;
        join(socket);
        Overflows.open(this, socket);
    }

    /** All of a species: listed from the first time on that somebody asks for them. */
    Roll<Hypha> members(Species of) {
        Roll<Hypha> listed = of.members;
        if (listed == null) {
            Roll<Hypha> all = new Roll<>(Hypha[]::new, h -> h.dead);
            forEachHypha(h -> {
                if (h.species == of) {
                    all.add(h);
                }
            });
            of.members = all;
            listed = all;
        }
        return listed;
    }

    // ---- deaths

    /**
     * Takes a hypha out. What its inbox, outbox and incoming sockets hold is given to {@code lost}; what it had sent is
     * still sensed by its receivers.
     */
    public void remove(Hypha hypha, Consumer<CoreSignal> lost) {
        hyphaChanged.accept(hypha);
        hypha.dead = true;
        loseOwn(hypha, lost);
        for (Socket s = hypha.firstIn; s != null; ) {
            Socket next = s.nextIn;
            end(s, lost);
            s = next;
        }
        hypha.firstIn = null;
        hypha.lastIn = null;
        hypha.firstPending = null;
        hypha.care = null;
        hypha.state = PlainMap.EMPTY; // its signals live on and lead here: they shall not keep its pack's classes
        for (Socket s = hypha.firstOut; s != null; ) {
            Socket next = s.nextOut;
            close(s);
            s = next;
        }
        hypha.book = null;
        hyphae.remove(hypha);
        if (groups != null) {
            groups.remove(hypha);
        }
        hypha.species.died();
        if (hypha.species.wasGiven(hypha)) {
            names.remove(hypha);
        } else {
            names.put(hypha.species.plan.life().deadEnds() == null ? new Named(hypha) : new Departed(hypha));
        }
        Roll<Hypha> members = hypha.species.members;
        if (members != null) {
            members.countEnded();
        }
    }

    /** Takes out what waits for a hypha, and what it has not got rid of; all is given to {@code lost}. */
    void empty(Hypha hypha, Consumer<CoreSignal> lost) {
        loseOwn(hypha, lost);
        for (Socket s = hypha.firstIn; s != null; s = s.nextIn) {
            lose(s, lost);
        }
        forgetEmptied(hypha);
    }

    /** Ends the closed ones among its sockets that hold nothing any more, be they pending or cut off. */
    static void forgetEmptied(Hypha hypha) {
        hypha.forgetEmptied();
        for (Socket s = hypha.firstIn; s != null; ) {
            Socket next = s.nextIn;
            if (s.gone()) { // one that leads to another side is not pending, whatever it holds
                s.unlinkIn();
            }
            s = next;
        }
    }

    /** The receiver of a socket has died: the socket ends, and with it what it held. */
    private void end(Socket socket, Consumer<CoreSignal> lost) {
        lose(socket, lost);
        if (!socket.closing) {
            if (socket.from instanceof Hypha sender) {
                hyphaChanged.accept(sender); // what it knows of dead ends is its own
            }
            socket.from.book().died(socket);
            letGo(socket);
        }
        socket.pending = false;
        socket.nextPending = null;
        socket.nextIn = null;
        socket.previousIn = null;
    }

    /** What its inbox and its outbox hold. */
    private static void loseOwn(Hypha hypha, Consumer<CoreSignal> lost) {
        SignalQueue inbox = hypha.endDealings();
        if (inbox != null) {
            for (CoreSignal s = inbox.poll(); s != null; s = inbox.poll()) {
                lost.accept(s);
            }
            hypha.inbox = null;
        }
        Outbox outbox = hypha.outbox;
        if (outbox != null) {
            outbox.lose(lost);
            hypha.outbox = null;
        }
    }

    private void lose(Socket socket, Consumer<CoreSignal> lost) {
        socketChanged.accept(socket);
        for (CoreSignal held = socket.leave(); held != null; held = socket.leave()) {
            socket.left--;
            socket.dissonant++;
            lost.accept(held);
        }
    }

    // ---- relays

    /** The relays, each after those that send to it. Throws if they send in a circle. */
    public List<RelayNode> relayOrder() {
        if (relayOrder.isEmpty() && !relays.isEmpty()) {
            relayOrder = RelayOrder.of(relays);
        }
        return relayOrder;
    }
}
