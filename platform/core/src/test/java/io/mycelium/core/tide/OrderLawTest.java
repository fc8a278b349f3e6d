package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.signal.Signal;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.trace.TraceEvent;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws 2 and 4: one hop a tide; sockets first in, first out; inboxes in their order. */
class OrderLawTest {
    /** Where a signal stood when it was first seen. */
    private record Place(Socket socket, long index) {}

    /** A signal, and the tide of its arrival then: what is tried in vain may move on in the same tide. */
    private record Tried(CoreSignal signal, long arrived) {
        Tried(CoreSignal signal) {
            this(signal, signal.arrived);
        }
    }

    /** Watches the sockets of a network, and the order in which its hyphae try signals. */
    private static final class Watch {
        private final Map<Socket, List<List<CoreSignal>>> before = new IdentityHashMap<>();
        private final Map<CoreSignal, Place> places = new IdentityHashMap<>();
        private final Map<String, List<Tried>> tried = new LinkedHashMap<>();
        private long index;

        void tried(String who, Signal signal) {
            tried.computeIfAbsent(who, w -> new ArrayList<>()).add(new Tried((CoreSignal) signal));
        }

        void before(Network network) {
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

        void after(Network network) {
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
                assertThat(fresh.arrived)
                        .as("%s overtaken in %s", fresh, socket)
                        .isEqualTo(tide);
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

    private static void inOrder(Chance chance, int size, Run.Fault fault) {
        inOrder(chance, size, fault, Run.Fault.NONE);
    }

    /**
     * @param fault before a tide
     * @param within a tide, as a step is tried
     */
    private static void inOrder(Chance chance, int size, Run.Fault fault, Run.Fault within) {
        RandomNetworks given = RandomNetworks.scarce(chance, size);
        Watch watch = new Watch();
        try (Run run = Run.begin(given)) {
            given.journal = (who, signal) -> {
                watch.tried(who, signal);
                within.after(run.network);
            };
            while (run.network.tideNumber() < given.tides) {
                fault.after(run.network);
                watch.before(run.network);
                run.tide();
                watch.after(run.network);
            }
        }
    }

    private static void refuted(Run.Fault fault) {
        assertThatThrownBy(() -> Seeds.tryAtLeast(60, 12, (chance, size) -> inOrder(chance, size, fault)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void shouldKeepTheOrderOfSocketsAndInboxesWhenNetworksAreRandom() {
        Seeds.tryAll(100, 12, (chance, size) -> inOrder(chance, size, Run.Fault.NONE));
    }

    @Test
    void shouldBeFoundOutWhenAnInboxIsTurnedRound() {
        refuted(network -> network.topology.forEachHypha(h -> {
            h.orderPending();
            List<Socket> pending = new ArrayList<>();
            for (Socket s = h.firstPending; s != null; s = s.nextPending) {
                pending.add(s);
            }
            Collections.reverse(pending);
            h.firstPending = pending.isEmpty() ? null : pending.get(0);
            for (int i = 0; i < pending.size(); i++) {
                pending.get(i).nextPending = i + 1 < pending.size() ? pending.get(i + 1) : null;
            }
        }));
    }

    @Test
    void shouldBeFoundOutWhenASignalOvertakesAnotherInASocketThatIsNotSensed() {
        Run.Fault overtaking = network -> network.topology.relays.forEach(relay -> {
            for (Socket s = relay.firstIn; s != null; s = s.nextIn) {
                CoreSignal first = s.otherHeld() > 1 ? s.leaveOther() : null;
                if (first != null) {
                    s.left--;
                    s.restore(first);
                }
            }
        });
        assertThatThrownBy(() ->
                        Seeds.tryAtLeast(100, 12, (chance, size) -> inOrder(chance, size, Run.Fault.NONE, overtaking)))
                .isInstanceOf(AssertionError.class)
                .hasMessageFindingMatch("socket|overtaken in");
    }

    @Test
    void shouldBeFoundOutWhenASignalIsSensedInTheTideThatEmittedIt() {
        refuted(network -> network.topology.forEachSocket(s -> {
            if (s.otherHeld() > 0) {
                CoreSignal taken = s.leaveOther();
                s.left--;
                CoreSignal early = CoreSignal.of(
                        taken.key,
                        taken.frequency,
                        taken.payload,
                        taken.cause,
                        taken.root,
                        network.tideNumber() + 1,
                        taken.urgent,
                        taken.deadline());
                s.restore(early);
            }
        }));
    }

    /** Where there is room and energy for all, a signal is sensed in the very tide that follows. */
    private static void atOnce(Chance chance, int size, long late) {
        RandomNetworks given = RandomNetworks.roomy(chance, size);
        List<String> wrong = new ArrayList<>();
        Map<String, Long> born = new HashMap<>();
        NetworkSettings settings = Run.SETTINGS.withTrace(tide -> tide.sense().forEach(event -> {
            if (event instanceof TraceEvent.Receives receives) {
                CoreSignal signal = (CoreSignal) receives.signal();
                boolean unborn = born.getOrDefault(receives.who(), 0L) >= signal.tide;
                long expected = signal.key.origin instanceof Hypha || unborn ? signal.tide + 1 : signal.tide;
                boolean made = signal.key.origin instanceof RelayNode; // in EMIT, or in TIDE IN
                if (tide.tide() != expected + late && !(made && tide.tide() == expected + 1)) {
                    wrong.add(receives + " in tide " + tide.tide() + " instead of " + expected);
                }
            }
        }));
        try (Run run = Run.begin(given, settings)) {
            run.until(given.tides, n -> {
                assertThat(wrong).isEmpty();
                n.topology.forEachHypha(h -> born.put(h.name(), h.bornAt));
            });
        }
    }

    @Test
    void shouldSenseASignalInTheNextTideWhenThereIsRoomForAll() {
        Seeds.tryAll(60, 8, (chance, size) -> atOnce(chance, size, 0));
    }

    @Test
    void shouldBeFoundOutWhenSignalsComeATideLate() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(20, 8, (chance, size) -> atOnce(chance, size, 1)))
                .isInstanceOf(AssertionError.class);
    }
}
