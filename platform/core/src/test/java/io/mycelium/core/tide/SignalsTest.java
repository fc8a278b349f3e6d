package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a signal is called, where it comes from, and what becomes of one that is late or finds no room. */
class SignalsTest {
    private final List<Signal> sensed = new ArrayList<>();
    private final LambdaBehaviour sensing = LambdaBehaviour.of("sensing", (hypha, state, signal, out) -> {
        sensed.add(signal);
        return state;
    });

    private static void run(TestNetworks given, int tides) {
        try (Network network = given.begin()) {
            for (int i = 0; i < tides; i++) {
                network.tide();
                Census.conserved(network);
            }
        }
    }

    @Test
    void shouldNameItsCauseAndItsRootWhenAStepEmitsIt() {
        run(
                new TestNetworks()
                        .species("Passing", LambdaBehaviour.of("passing", (hypha, state, signal, out) -> {
                            sensed.add(signal);
                            out.emit("on", signal.payload());
                            return state;
                        }))
                        .species("Sensing", sensing)
                        .hypha("a", "Passing")
                        .hypha("b", "Passing")
                        .hypha("c", "Sensing")
                        .socket("a", "b")
                        .socket("b", "c")
                        .at(1, "a", "go", PlainMap.EMPTY),
                3);
        SignalId first = sensed.get(0).id();
        assertThat(sensed.get(0).cause()).isNull();
        assertThat(sensed.get(0).root()).isEqualTo(first);
        assertThat(sensed.get(1).id()).isEqualTo(new SignalId("a", 0, 1, 0));
        assertThat(sensed.get(1).cause()).isEqualTo(first);
        assertThat(sensed.get(2).id()).isEqualTo(new SignalId("b", 0, 1, 0));
        assertThat(sensed.get(2).cause()).isEqualTo(sensed.get(1).id());
        assertThat(sensed).extracting(Signal::root).containsOnly(first);
        assertThat(sensed).extracting(Signal::tide).containsExactly(1L, 1L, 2L);
    }

    @Test
    void shouldBeItsOwnRootWhenAnOpeningStepEmitsIt() {
        run(
                new TestNetworks()
                        .species(
                                "Opening",
                                LambdaBehaviour.of("opening", (hypha, state, signal, out) -> {
                                            out.emit("x", PlainMap.EMPTY);
                                            return state;
                                        })
                                        .opening())
                        .species("Sensing", sensing)
                        .hypha("a", "Opening")
                        .hypha("b", "Sensing")
                        .socket("a", "b"),
                2);
        assertThat(sensed).singleElement().satisfies(signal -> {
            assertThat(signal.cause()).isNull();
            assertThat(signal.root()).isEqualTo(signal.id()).isEqualTo(new SignalId("a", 0, 1, 0));
        });
    }

    @Test
    void shouldKeepItsNumberAndHaveACopysWhenARelayForwardsItToSeveral() {
        run(
                new TestNetworks()
                        .species("Sensing", sensing)
                        .hyphae("b", "Sensing", 3)
                        .relay("fan", "fanout", PlainMap.EMPTY)
                        .socket("fan", "b_*")
                        .at(1, "fan", "go", PlainMap.EMPTY),
                1);
        assertThat(sensed).hasSize(3);
        SignalId first = sensed.get(0).id();
        assertThat(sensed).allSatisfy(copy -> {
            assertThat(copy.id().origin()).isEqualTo(first.origin());
            assertThat(copy.id().seq()).isEqualTo(first.seq());
        });
        assertThat(sensed)
                .extracting(signal -> signal.id().copy())
                .doesNotHaveDuplicates()
                .contains(0L);
    }

    @Test
    void shouldBeADissonanceWhenItsDeadlineHasPassedBeforeItIsSensed() {
        TestNetworks given = new TestNetworks()
                .species("Sensing", sensing, 1, 16, FullPolicy.THROTTLE)
                .hypha("a", "Sensing")
                .input("in")
                .socket("in", "a", 16, FullPolicy.THROTTLE);
        try (Network network = given.begin()) {
            network.ingress("in").offer("first", PlainMap.EMPTY, false, 1);
            network.ingress("in").offer("last moment", PlainMap.EMPTY, false, 2);
            network.ingress("in").offer("late", PlainMap.EMPTY, false, 2);
            for (int i = 0; i < 3; i++) {
                network.tide();
            }
            Census.conserved(network);
            assertThat(sensed).extracting(Signal::frequency).containsExactly("first", "last moment");
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.EXPIRED);
                assertThat(d.signal().frequency()).isEqualTo("late");
            });
        }
    }

    private TestNetworks narrow(FullPolicy full) {
        return new TestNetworks()
                .species("Sender", LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                    for (int i = 1; i <= 3; i++) {
                        out.emit("x" + i, PlainMap.EMPTY);
                    }
                    return state;
                }))
                .species("Sensing", sensing, 1, 2, full)
                .hypha("a", "Sender")
                .hypha("b", "Sensing")
                .socket("a", "b")
                .at(1, "a", "go", PlainMap.EMPTY);
    }

    @Test
    void shouldBeADissonanceWhenASocketIsFullThatRejects() {
        try (Network network = narrow(FullPolicy.REJECT).begin()) {
            assertThat(network.tide().dissonances()).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.FULL);
                assertThat(d.signal().frequency()).isEqualTo("x3");
            });
            network.tide();
            network.tide();
            assertThat(sensed).extracting(Signal::frequency).containsExactly("x1", "x2");
        }
    }

    @Test
    void shouldWaitWhenASocketIsFullThatThrottles() {
        run(narrow(FullPolicy.THROTTLE), 4);
        assertThat(sensed).extracting(Signal::frequency).containsExactly("x1", "x2", "x3");
    }

    @Test
    void shouldNotHaveThoseUpstreamWhoHaveOnlySentItSomethingByName() {
        List<List<String>> seen = new ArrayList<>();
        run(
                new TestNetworks()
                        .species("Asking", LambdaBehaviour.of("asking", (hypha, state, signal, out) -> {
                            seen.add(hypha.upstream());
                            return state;
                        }))
                        .species("Telling", LambdaBehaviour.of("telling", (hypha, state, signal, out) -> {
                            out.send("a", "slow", PlainMap.EMPTY);
                            return state;
                        }))
                        .hypha("a", "Asking")
                        .hypha("b", "Telling")
                        .input("in")
                        .socket("in", "a")
                        .socket("a", "b")
                        .at(1, "b", "go", PlainMap.EMPTY),
                3);
        assertThat(seen).contains(List.of("in"));
        assertThat(seen).doesNotContain(List.of("in", "b"));
    }

    @Test
    void shouldKnowTheFarEndsOfItsSocketsWhenItAsks() {
        List<List<String>> seen = new ArrayList<>();
        run(
                new TestNetworks()
                        .species("Asking", LambdaBehaviour.of("asking", (hypha, state, signal, out) -> {
                            seen.add(hypha.upstream());
                            seen.add(hypha.neighbours());
                            return state;
                        }))
                        .species("Sensing", sensing)
                        .hypha("a", "Asking")
                        .hypha("b", "Sensing")
                        .relay("fan", "fanout", PlainMap.EMPTY)
                        .output("out")
                        .input("in")
                        .socket("in", "a")
                        .socket("b", "a")
                        .socket("a", "fan")
                        .socket("a", "b")
                        .socket("a", "out")
                        .at(1, "a", "go", PlainMap.EMPTY),
                1);
        assertThat(seen.get(0)).containsExactlyInAnyOrder("in", "b");
        assertThat(seen.get(1)).containsExactlyInAnyOrder("fan", "b", "out");
    }

    @Test
    void shouldHaveActedUnheededWhenTheReceiversSpeciesHasNoPack() {
        TestNetworks net = new TestNetworks();
        net.species.add(new Blueprint.Species("Deaf", null, PlainMap.EMPTY, 10, 10, FullPolicy.THROTTLE, false, false));
        net.hypha("deaf", "Deaf").at(1, "deaf", "a", PlainMap.EMPTY).at(1, "deaf", "b", PlainMap.EMPTY);
        try (Network network = net.begin()) {
            assertThat(network.tide().dissonances()).isEmpty();
            assertThat(network.topology.species(0).unheeded).isEqualTo(Map.of("a", 1L, "b", 1L));
            assertThat(network.status().counters().acted()).isEqualTo(2);
        }
    }
}
