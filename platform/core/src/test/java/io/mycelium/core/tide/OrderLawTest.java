package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Laws 2 and 4: one hop a tide; sockets first in, first out; inboxes in their order. */
class OrderLawTest {
    private static void inOrder(Chance chance, int size, Run.Fault fault) {
        inOrder(chance, size, fault, Run.Fault.NONE);
    }

    /**
     * @param fault before a tide
     * @param within a tide, as a step is tried
     */
    private static void inOrder(Chance chance, int size, Run.Fault fault, Run.Fault within) {
        RandomNetworks given = RandomNetworks.scarce(chance, size);
        OrderWatch watch = new OrderWatch();
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
