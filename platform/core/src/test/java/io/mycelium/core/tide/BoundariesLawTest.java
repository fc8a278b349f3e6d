package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.ReferenceRelays;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Law 8: services change at boundaries only; what is gone holds, what hangs is left alone. */
class BoundariesLawTest {
    private static void swapsDoNotShow(Chance chance, int size, Supplier<Map<String, Relay>> relays) {
        RandomNetworks given = RandomNetworks.scarce(chance, size);
        given.relayKinds = relays;
        Chance swaps = chance.split();
        try (Run one = Run.begin(given);
                Run other = Run.begin(given)) {
            one.until(given.tides);
            other.until(given.tides, network -> {
                if (swaps.oneIn(3)) {
                    assertThat(network.use(given.plugins())).isNotNull();
                }
            });
            Run.assertSame(one.history, other.history, "with services swapped for equal ones");
            Run.assertSame(one.shown(), other.shown(), "with services swapped for equal ones");
        }
    }

    @Test
    void shouldNotShowWhenServicesAreSwappedForEqualOnes() {
        Seeds.tryAll(60, 12, (chance, size) -> swapsDoNotShow(chance, size, ReferenceRelays::all));
    }

    @Test
    void shouldBeFoundOutWhenARelayCountsInItsObject() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        60,
                        12,
                        (chance, size) -> swapsDoNotShow(chance, size, () -> {
                            Map<String, Relay> all = new HashMap<>(ReferenceRelays.all());
                            long[] turn = new long[1];
                            all.put("turns", relay("turns", call -> {
                                List<RelayEffect> effects = new ArrayList<>();
                                for (int i = 0; i < call.arrivals(); i++) {
                                    effects.add(
                                            call.targets() == 0
                                                    ? new RelayEffect.Refuse(i, "no target")
                                                    : new RelayEffect.Forward(i, (int) (turn[0]++ % call.targets())));
                                }
                                return Routing.of(effects);
                            }));
                            return all;
                        })))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void shouldLoseNothingWhenServicesAreGoneForAWhile() {
        Seeds.tryAll(60, 10, (chance, size) -> {
            RandomNetworks given = RandomNetworks.roomy(chance, size);
            Plugins all = given.plugins();
            Chance swaps = chance.split();
            try (Run run = Run.begin(given)) {
                run.until(given.tides, network -> {
                    Census.conserved(network);
                    if (swaps.oneIn(3)) {
                        network.use(new Plugins(
                                without(swaps, all.relays()),
                                all.policies(),
                                Map.of(),
                                without(swaps, all.packs()),
                                null));
                        Census.conserved(network);
                    }
                });
                assertThat(run.network.dissonances(0, 1000))
                        .noneMatch(d ->
                                d.kind() == Dissonance.Kind.PLUGIN_FAULT || d.kind() == Dissonance.Kind.STANDSTILL);
                run.network.use(all);
                for (int tide = 0;
                        tide < 200 && run.network.topology.relays.stream().anyMatch(r -> r.waiting);
                        tide++) {
                    run.tide();
                }
                assertThat(run.network.topology.relays).noneMatch(r -> r.waiting);
            }
        });
    }

    private static <T> Map<String, T> without(Chance chance, Map<String, T> all) {
        Map<String, T> some = new HashMap<>(all);
        some.keySet().removeIf(kind -> chance.oneIn(3));
        return some;
    }

    private static Relay relay(String kind, java.util.function.Function<RelayCall, Routing> route) {
        return new Relay() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void check(PlainMap settings) {}

            @Override
            public Routing route(RelayCall call) {
                return route.apply(call);
            }
        };
    }

    private static TestNetworks relayed() {
        return new TestNetworks()
                .species("Any", LambdaBehaviour.of("any", (hypha, state, signal, out) -> {
                    out.emit("got", signal.payload());
                    return state;
                }))
                .hypha("a", "Any")
                .hypha("b", "Any")
                .relay("relay", "fanout", PlainMap.EMPTY)
                .output("out")
                .socket("a", "relay")
                .socket("relay", "out")
                .socket("b", "out");
    }

    private static Network with(TestNetworks net, Relay relay, long deadlineMillis) {
        Plugins plugins = net.plugins();
        return Network.begin(
                net.blueprint(),
                new Plugins(Map.of("fanout", relay), plugins.policies(), Map.of(), plugins.packs(), null),
                TestNetworks.SETTINGS.withPluginDeadlineMillis(deadlineMillis));
    }

    @Test
    void shouldGoOnWithoutARelayWhenItHangs() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch abandoned = new CountDownLatch(1);
        List<RuntimeException> reached = new ArrayList<>();
        Relay hanging = relay("fanout", call -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                try {
                    call.exists("a");
                } catch (IllegalStateException over) {
                    reached.add(over);
                }
                abandoned.countDown();
            }
            return Routing.of(List.of());
        });
        TestNetworks net =
                relayed().at(1, "a", "go", PlainMap.of("by", "relay")).at(1, "b", "go", PlainMap.of("by", "itself"));
        try (Network network = with(net, hanging, 1000)) {
            TideReport report = network.tide();
            assertThat(report.dissonances())
                    .singleElement()
                    .satisfies(d -> assertThat(d.kind()).isEqualTo(Dissonance.Kind.PLUGIN_FAULT))
                    .satisfies(d -> assertThat(d.message()).contains("relay 'relay'", "1000 ms", "held"));
            assertThat(abandoned.await(1, TimeUnit.MINUTES)).isTrue();
            network.tide();
            assertThat(network.outputs("out").after(0, 10).outputs())
                    .extracting(o -> o.signal().payload().get("by"))
                    .containsExactly("itself");
            Census.conserved(network);
            assertThat(network.status().counters().held()).isEqualTo(1);

            assertThat(network.use(net.plugins())).anyMatch(line -> line.contains("relay 'relay'"));
            network.tide();
            network.tide();
            assertThat(network.outputs("out").last()).isEqualTo(2);
            assertThat(network.status().counters().held()).isZero();
        }
        assertThat(reached).as("the call was over, and reached nothing").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void shouldHoldWhatArrivedWhenARelayBreaksItsContract() {
        List<RelayEffect> nothing = new ArrayList<>();
        nothing.add(null);
        Map<String, List<RelayEffect>> broken = Map.of(
                "absorbs twice", List.of(new RelayEffect.Absorb(0), new RelayEffect.Absorb(0)),
                "forwards and keeps", List.of(new RelayEffect.Forward(0, 0), new RelayEffect.Keep(0)),
                "keeps and forwards", List.of(new RelayEffect.Keep(0), new RelayEffect.ForwardAll(0)),
                "no such target", List.of(new RelayEffect.Forward(0, 7)),
                "no such arrival", List.of(new RelayEffect.Absorb(5)),
                "releases too much", List.of(new RelayEffect.Absorb(0), new RelayEffect.Release(0, 1)),
                "an effect of null", nothing,
                "makes nothing", List.of(new RelayEffect.Absorb(0), new RelayEffect.Make(0, null, null)),
                "bears nothing", List.of(new RelayEffect.Absorb(0), new RelayEffect.Birth(0, "Any", null)));
        broken.forEach((what, effects) -> {
            TestNetworks net = relayed().at(1, "a", "go", PlainMap.EMPTY);
            try (Network network = with(net, relay("fanout", call -> Routing.of(effects)), 0)) {
                for (int i = 0; i < 6; i++) {
                    network.tide();
                    Census.conserved(network);
                }
                assertThat(network.status().counters().held()).as(what).isEqualTo(1);
                assertThat(network.dissonances(0, 10))
                        .as(what)
                        .singleElement()
                        .satisfies(d -> assertThat(d.message()).contains("broke its contract"));
            }
        });
    }

    @Test
    void shouldAccountForAllWhenARelayForwardsToNobodyTwice() {
        TestNetworks net = new TestNetworks()
                .species("Any", LambdaBehaviour.of("any", (hypha, state, signal, out) -> {
                    out.emit("got", signal.payload());
                    return state;
                }))
                .hypha("a", "Any")
                .relay("relay", "fanout", PlainMap.EMPTY)
                .socket("a", "relay")
                .at(1, "a", "go", PlainMap.EMPTY);
        Relay twice = relay(
                "fanout",
                call -> Routing.of(
                        call.arrivals() == 0
                                ? List.of()
                                : List.of(new RelayEffect.ForwardAll(0), new RelayEffect.ForwardAll(0))));
        try (Network network = with(net, twice, 0)) {
            network.tide();
            Census.conserved(network);
            assertThat(network.status().counters().dissonant()).isEqualTo(2);
        }
    }

    @Test
    void shouldRefuseWhatAKeyNamesWhenItIsNotAHypha() {
        TestNetworks net = new TestNetworks()
                .species("Any", LambdaBehaviour.of("any", (hypha, state, signal, out) -> state))
                .hypha("a", "Any")
                .relay("relay", "by-key", PlainMap.EMPTY)
                .relay("next", "fanout", PlainMap.EMPTY)
                .input("in")
                .output("out")
                .socket("relay", "next")
                .socket("next", "out");
        for (String key : List.of("relay", "next", "in", "out", BodyNode.WORLD)) {
            net.at(1, "relay", "go", PlainMap.of("key", key));
        }
        try (Network network = net.begin()) {
            assertThat(network.tide().dissonances())
                    .hasSize(5)
                    .allMatch(d ->
                            d.kind() == Dissonance.Kind.NO_TARGET && d.message().contains("is not a hypha"));
            network.tide();
            Census.conserved(network);
        }
    }
}
