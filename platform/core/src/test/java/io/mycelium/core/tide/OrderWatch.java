package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.signal.Signal;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Socket;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Watches the sockets of a network, and the order in which its hyphae try signals: laws 2 and 4. */
public final class OrderWatch {
    /** Where a signal stood when it was first seen. */
    private record Place(Socket socket, long index) {}

    /** A signal, and the tide of its arrival then: what is tried in vain may move on in the same tide. */
    private record Tried(CoreSignal signal, long arrived) {
        Tried(CoreSignal signal) {
            this(signal, signal.arrived);
        }
    }

    private final Map<Socket, List<List<CoreSignal>>> before = new IdentityHashMap<>();
    private final Map<CoreSignal, Place> places = new IdentityHashMap<>();
    private final Map<String, List<Tried>> tried = new LinkedHashMap<>();
    private long index;

    public synchronized void tried(String who, Signal signal) {
        tried.computeIfAbsent(who, w -> new ArrayList<>()).add(new Tried((CoreSignal) signal));
    }

    /** What these tried in this tide is not looked at. */
    public void forget(Set<String> hyphae) {
        tried.keySet().removeAll(hyphae);
    }

    public void before(Network network) {
        before.clear();
        tried.clear();
        for (Socket s : Census.of(network).sockets) {
            before.put(s, List.of(Census.urgent(s), Census.others(s)));
            for (List<CoreSignal> queue : before.get(s)) {
                queue.forEach(c -> places.compute(
                        c, (x, known) -> known != null && known.socket == s ? known : new Place(s, index++)));
            }
        }
    }

    public void after(Network network) {
        before.forEach((socket, queues) -> {
            if (!(socket.to instanceof Hypha receiver && receiver.dead)) {
                List<CoreSignal> urgent = Census.urgent(socket);
                List<CoreSignal> others = Census.others(socket);
                firstInFirstOut(socket, unexpired(queues.get(0), urgent), urgent, network.tideNumber());
                firstInFirstOut(socket, unexpired(queues.get(1), others), others, network.tideNumber());
            }
        });
        tried.forEach((who, signals) -> {
            for (int i = 1; i < signals.size(); i++) {
                assertThat(inOrder(who, signals.get(i - 1), signals.get(i)))
                        .as("%s tried %s before %s", who, signals.get(i - 1), signals.get(i))
                        .isTrue();
            }
            signals.forEach(s -> hopped(network, who, s.signal));
        });
    }

    /** Before a relay, one with a deadline may go before those that came earlier. */
    private static List<CoreSignal> unexpired(List<CoreSignal> was, List<CoreSignal> is) {
        return was.stream()
                .filter(s -> s.deadline() == Signal.NO_DEADLINE || is.contains(s))
                .toList();
    }

    /** What stayed is the end of what was there, and before it nothing is; what left may come in again, as the last. */
    private static void firstInFirstOut(Socket socket, List<CoreSignal> was, List<CoreSignal> is, long tide) {
        int stayed = 0;
        while (stayed < is.size() && is.get(stayed).arrived < tide) {
            stayed++;
        }
        assertThat(stayed).as("how many stayed in socket %s", socket).isLessThanOrEqualTo(was.size());
        for (int i = 0; i < stayed; i++) {
            assertThat(is.get(i)).as("what stayed in socket %s", socket).isSameAs(was.get(was.size() - stayed + i));
        }
        for (CoreSignal fresh : is.subList(stayed, is.size())) {
            assertThat(fresh.arrived).as("%s overtaken in %s", fresh, socket).isEqualTo(tide);
        }
    }

    private boolean inOrder(String who, Tried one, Tried other) {
        if (one.signal.urgent != other.signal.urgent) {
            return one.signal.urgent;
        }
        if (one.arrived != other.arrived) {
            return one.arrived < other.arrived;
        }
        Place first = placeBefore(who, one.signal);
        Place second = placeBefore(who, other.signal);
        if (first == null || second == null) {
            return true;
        }
        int from = first.socket.from.id;
        int otherFrom = second.socket.from.id;
        int number = first.socket.number;
        int otherNumber = second.socket.number;
        return from != otherFrom
                ? from < otherFrom
                : number != otherNumber ? number < otherNumber : first.index < second.index;
    }

    /** Null for one that came in, or through a relay, at TIDE IN and was sensed at once. */
    private @Nullable Place placeBefore(String who, CoreSignal signal) {
        Place place = places.get(signal);
        return place == null || !place.socket.to.name().equals(who) ? null : place;
    }

    private static void hopped(Network network, String who, CoreSignal signal) {
        long now = network.tideNumber();
        long earliest = signal.key.origin instanceof Hypha ? signal.tide + 1 : signal.tide;
        assertThat(now)
                .as("the tide in which %s tried %s of tide %s", who, signal, signal.tide)
                .isGreaterThanOrEqualTo(earliest);
    }
}
