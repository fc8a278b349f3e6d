package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Law 4: urgent signals go first in outboxes and relays too, so the place that is kept for one can be had. */
class UrgentOrderTest {
    /** In which tide who sensed which signal. */
    private final Map<String, Long> sensed = new LinkedHashMap<>();

    private final LambdaBehaviour receiver = LambdaBehaviour.of("receiver", (hypha, state, signal, out) -> {
        sensed.put(hypha.id() + " " + signal.payload().text("t", ""), out.tide());
        return state;
    });

    private static void emit(StepEffects out, String what, int from, int count) {
        for (int i = from; i < from + count; i++) {
            PlainMap payload = PlainMap.of("t", what + i);
            if (what.equals("urgent")) {
                out.emit("m", payload, Manner.URGENT);
            } else {
                out.emit("m", payload);
            }
        }
    }

    private static void tides(Network network, int count) {
        for (int i = 0; i < count; i++) {
            network.tide();
            Census.conserved(network);
        }
    }

    @Test
    void shouldTakeThePlaceBeyondTheCapacityWhenOthersWaitForASocketThatThrottles() {
        TestNetworks given = new TestNetworks()
                .species("Sender", LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                    emit(out, "other", 1, 3);
                    emit(out, "urgent", 4, 2);
                    return state;
                }))
                .species("Receiver", receiver)
                .hypha("a", "Sender")
                .hypha("r", "Receiver")
                .socket("a", "r", 2, FullPolicy.THROTTLE)
                .at(1, "a", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            tides(network, 5);
        }
        assertThat(sensed)
                .containsExactly(
                        entry("r urgent4", 2L),
                        entry("r other1", 2L),
                        entry("r other2", 2L),
                        entry("r urgent5", 3L),
                        entry("r other3", 3L));
    }

    @Test
    void shouldGoThroughARelayFirstWhenOthersWaitThere() {
        TestNetworks given = new TestNetworks()
                .species("Sender", LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                    emit(out, "other", 1, 8);
                    return state;
                }))
                .species("Urgent", LambdaBehaviour.of("urgent", (hypha, state, signal, out) -> {
                    emit(out, "urgent", 1, 1);
                    return state;
                }))
                .species("Receiver", receiver, 1, 1, FullPolicy.THROTTLE)
                .hypha("a", "Sender")
                .hypha("u", "Urgent")
                .hypha("r", "Receiver")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .socket("a", "fan")
                .socket("u", "fan")
                .socket("fan", "r")
                .at(1, "a", "go", PlainMap.EMPTY)
                .at(3, "u", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            tides(network, 12);
        }
        assertThat(sensed).containsEntry("r urgent1", 4L).containsEntry("r other8", 10L);
    }

    /** A sender that is stopped before a receiver who takes one signal a tide, and has urgent steps to take. */
    private TestNetworks stopped() {
        TestNetworks given = new TestNetworks()
                .species(
                        "Sender",
                        LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                                    if (signal == null) {
                                        sensed.put("opening " + out.tide(), out.tide());
                                    } else if (signal.urgent()) {
                                        sensed.put("step " + out.tide(), out.tide());
                                        emit(out, "urgent", (int) out.tide(), 1);
                                    } else {
                                        emit(out, "other", 10 * (int) out.tide(), 4);
                                    }
                                    return state;
                                })
                                .opening())
                .species("Receiver", receiver, 1, 1, FullPolicy.THROTTLE)
                .hypha("a", "Sender")
                .hypha("r", "Receiver")
                .socket("a", "r")
                .input("in")
                .socket("in", "a");
        given.store = new MemoryCheckpointStore();
        return given;
    }

    private static void offer(Network network, boolean urgent) {
        network.ingress("in").offer("go", PlainMap.EMPTY, urgent, Signal.NO_DEADLINE);
    }

    @Test
    void shouldTakeOneUrgentStepATideWhenItIsStopped() throws Exception {
        TestNetworks given = stopped();
        Network network = given.begin();
        offer(network, false);
        tides(network, 1);
        offer(network, true);
        offer(network, true);
        offer(network, false);
        tides(network, 1);
        network.checkpoint().get(1, TimeUnit.MINUTES);
        long digest = network.digest();
        network.close();
        try (Network again = Network.resume(given.blueprint(), given.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            assertThat(again.digest()).isEqualTo(digest);
            tides(again, 12);
        }
        List<String> order = new ArrayList<>(sensed.keySet());
        order.removeIf(what -> what.startsWith("opening"));
        assertThat(order)
                .containsExactly(
                        "step 2",
                        "r other10",
                        "step 3",
                        "r urgent2",
                        "r urgent3",
                        "r other11",
                        "r other12",
                        "r other13",
                        "r other70",
                        "r other71",
                        "r other72",
                        "r other73");
        assertThat(sensed)
                .containsEntry("step 2", 2L)
                .containsEntry("step 3", 3L)
                .containsEntry("opening 1", 1L)
                .doesNotContainKeys("opening 2", "opening 3");
    }

    @Test
    void shouldTakeTheOneInTheEarlierSocketFirstWhenTwoUrgentSignalsCameInOneTide() {
        TestNetworks given = stopped();
        given.species("Asker", LambdaBehaviour.of("asker", (hypha, state, signal, out) -> {
                    out.emit(hypha.id(), PlainMap.EMPTY, Manner.URGENT);
                    return state;
                }))
                .hypha("b", "Asker")
                .hypha("c", "Asker")
                .socket("c", "a")
                .socket("b", "a")
                .at(2, "b", "go", PlainMap.EMPTY)
                .at(2, "c", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            List<String> left = new ArrayList<>();
            offer(network, false);
            for (int i = 0; i < 4; i++) {
                tides(network, 1);
                network.topology.forEachSocket(s -> {
                    if (s.left == 1 && s.to.name().equals("a") && !left.contains(s.toString())) {
                        left.add(s.toString());
                    }
                });
            }
            assertThat(left).containsExactly("in -> a", "b -> a", "c -> a");
        }
    }
}
