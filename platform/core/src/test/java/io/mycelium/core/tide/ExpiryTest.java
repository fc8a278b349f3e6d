package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.Within;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Socket;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Deadlines in tides and by the clock, kept by hyphae, relays and bodies; and sockets whose numbers do not agree. */
class ExpiryTest {
    private long clock = 1_000_000;

    private NetworkSettings settings() {
        return TestNetworks.SETTINGS.withDigestEveryTide().withClock(() -> clock);
    }

    private static LambdaBehaviour quiet(String pack) {
        return LambdaBehaviour.of(pack, (hypha, state, signal, out) -> state);
    }

    private static List<String> lines(List<Dissonance> found) {
        return found.stream()
                .map(d -> d.kind().word() + " at " + d.where() + ": " + d.message())
                .toList();
    }

    /** A hypha that takes one signal a tide. */
    private static TestNetworks slow() {
        return new TestNetworks()
                .species("Slow", quiet("slow"), 1, 100, FullPolicy.THROTTLE)
                .hypha("slow", "Slow")
                .input("door")
                .socket("door", "slow");
    }

    @Test
    void shouldExpireByTheClockOfTheTideWhenItWaitsTooLong() {
        try (Network network = slow().begin(settings())) {
            Ingress door = network.ingress("door");
            for (int i = 0; i < 3; i++) {
                door.offer("a", PlainMap.EMPTY, false, new Within(0, 500));
            }
            assertThat(network.tide().dissonances()).isEmpty();
            clock += 500;
            assertThat(network.tide().dissonances()).isEmpty();
            clock += 1;
            assertThat(lines(network.tide().dissonances()))
                    .containsExactly("expired at slow: its deadline was 1970-01-01T00:16:40.500Z");
            Census.conserved(network);
        }
    }

    @Test
    void shouldExpireByTidesFromTheOneInWhichItComesIn() {
        try (Network network = slow().begin(settings())) {
            network.tide();
            for (int i = 0; i < 4; i++) {
                network.ingress("door").offer("a", PlainMap.EMPTY, false, new Within(1, 0));
            }
            List<Dissonance> found = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                found.addAll(network.tide().dissonances());
            }
            assertThat(lines(found))
                    .containsExactly(
                            "expired at slow: its deadline was tide 3", "expired at slow: its deadline was tide 3");
        }
    }

    @Test
    void shouldExpireAtARelayThatIsBlocked() {
        TestNetworks net = new TestNetworks()
                .species("Slow", quiet("slow"), 1, 1, FullPolicy.THROTTLE)
                .hypha("slow", "Slow")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .input("door")
                .socket("door", "fan")
                .socket("fan", "slow");
        try (Network network = net.begin(settings())) {
            for (int i = 0; i < 6; i++) {
                network.ingress("door").offer("a", PlainMap.of("n", i), i == 5, i == 4 ? Signal.NO_DEADLINE : 2);
            }
            List<Dissonance> found = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                found.addAll(network.tide().dissonances());
                Census.conserved(network);
            }
            assertThat(lines(found)).contains("expired at fan: its deadline was tide 2");
            NetworkView.Counters counters = network.status().counters();
            assertThat(counters.acted() + found.size()).isEqualTo(6);
            assertThat(counters.held()).isZero();
        }
    }

    @Test
    void shouldExpireAtABodyThatIsNotServedInTime() {
        TestNetworks net = new TestNetworks()
                .species("Sender", LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                    if (signal != null) {
                        out.emit("b", PlainMap.EMPTY, Manner.PLAIN.withinMillis(10));
                        out.emit("c", PlainMap.EMPTY);
                    }
                    return state;
                }))
                .hypha("sender", "Sender")
                .output("out")
                .socket("sender", "out");
        net.inputs.add(new Blueprint.InputPlan(1, "sender", "a", PlainMap.EMPTY, false, -5));
        try (Network network = net.begin(settings())) {
            network.tide();
            clock += 11;
            assertThat(lines(network.tide().dissonances()))
                    .containsExactly("expired at out: its deadline was 1970-01-01T00:16:40.010Z");
            assertThat(network.outputs("out").last()).isEqualTo(1);
            Census.conserved(network);
        }
    }

    @Test
    void shouldBeADissonanceOnceWhenTheNumbersOfASocketDoNotAgree() {
        try (Network network = slow().begin(settings())) {
            for (int i = 0; i < 10; i++) {
                network.ingress("door").offer("a", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            }
            network.tide();
            Socket[] broken = new Socket[1];
            network.topology.forEachSocket(s -> broken[0] = s);
            broken[0].entered++;
            List<Dissonance> found = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                found.addAll(network.tide().dissonances());
            }
            assertThat(lines(found))
                    .singleElement()
                    .asString()
                    .startsWith("disorder at door -> slow: 11 signals have entered, and 2 have left");
        }
    }

    @Test
    void shouldBeADissonanceWhenASignalHasOvertakenAnother() {
        try (Network network = slow().begin(settings())) {
            for (int i = 0; i < 5; i++) {
                network.ingress("door").offer("a", PlainMap.of("n", i), false, Signal.NO_DEADLINE);
            }
            network.tide();
            network.ingress("door").offer("a", PlainMap.of("n", 5), false, Signal.NO_DEADLINE);
            assertThat(network.tide().dissonances()).isEmpty();
            network.topology.forEachSocket(s -> {
                CoreSignal first = Objects.requireNonNull(s.leaveOther());
                s.left--;
                s.restore(first);
            });
            List<Dissonance> found = network.tide().dissonances();
            assertThat(found).extracting(Dissonance::kind).containsOnly(Dissonance.Kind.DISORDER);
        }
    }
}
