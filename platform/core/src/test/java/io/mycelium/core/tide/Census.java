package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.signal.SignalId;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Counts what is in a network, by a walk through all of it that shares nothing with the counters. */
public final class Census {
    public final Set<Socket> sockets = Collections.newSetFromMap(new IdentityHashMap<>());
    public final List<CoreSignal> signals = new ArrayList<>();
    private long kept;

    private Census() {}

    public static Census of(Network network) {
        Census census = new Census();
        network.topology.relays.forEach(r -> {
            census.socketsOf(r);
            census.kept += r.kept;
            for (String under : r.keeps.keys()) {
                for (int i = 0; i < r.keeps.count(under); i++) {
                    census.signals.add(r.keeps.get(under, i));
                }
            }
        });
        network.topology.bodies.forEach(census::socketsOf);
        network.topology.forEachHypha(h -> {
            census.socketsOf(h);
            for (int i = 0; h.inbox != null && i < h.inbox.size(); i++) {
                census.signals.add(h.inbox.get(i));
            }
            for (int i = 0; h.dealings != null && i < h.dealings.stashed(); i++) {
                census.signals.add(h.dealings.stashed(i));
            }
            for (int i = 0; h.outbox != null && i < h.outbox.size(); i++) {
                census.signals.add(h.outbox.signal(i));
                census.socket(h.outbox.socket(i));
            }
        });
        return census;
    }

    private void socketsOf(Node node) {
        for (Socket s = node.firstOut; s != null; s = s.nextOut) {
            socket(s);
        }
        for (Socket s = node.firstIn; s != null; s = s.nextIn) {
            socket(s);
        }
    }

    private void socket(Socket socket) {
        if (sockets.add(socket)) {
            signals.addAll(urgent(socket));
            signals.addAll(others(socket));
        }
    }

    public static List<CoreSignal> urgent(Socket socket) {
        List<CoreSignal> held = new ArrayList<>();
        for (int i = 0; i < socket.urgentHeld(); i++) {
            held.add(socket.peekUrgent(i));
        }
        return held;
    }

    public static List<CoreSignal> others(Socket socket) {
        List<CoreSignal> held = new ArrayList<>();
        for (int i = 0; i < socket.otherHeld(); i++) {
            held.add(socket.peekOther(i));
        }
        return held;
    }

    long held() {
        return signals.size() + kept;
    }

    /** The law of conservation, as far as it can be seen at one boundary. */
    public static void conserved(Network network) {
        Census census = of(network);
        NetworkView.Counters counters = network.status().counters();
        assertThat(counters.conserved())
                .as("tide %s: %s", network.tideNumber(), counters)
                .isTrue();
        assertThat(network.state.dissonances.signals())
                .as("signals in the ledger, in tide %s", network.tideNumber())
                .isEqualTo(counters.dissonant());
        assertThat(census.held())
                .as("signals found in tide %s", network.tideNumber())
                .isEqualTo(counters.held());
        for (Socket s : census.sockets) {
            assertThat(s.left + s.held() + s.dissonant)
                    .as("what became of what entered socket %s in tide %s", s, network.tideNumber())
                    .isEqualTo(s.entered);
        }
        Set<SignalId> ids = new HashSet<>();
        for (CoreSignal signal : census.signals) {
            assertThat(ids.add(signal.id()))
                    .as("signal %s is in one place", signal)
                    .isTrue();
        }
    }
}
