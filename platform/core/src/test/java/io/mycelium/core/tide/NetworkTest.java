package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.BlueprintChanges;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.health.LambdaPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Networks of two or three hyphae, one thing shown by each. */
class NetworkTest {
    /** A hypha that does one thing with each signal. */
    private static TestNetworks doing(Consumer<StepEffects> what) {
        return new TestNetworks()
                .species("Doer", LambdaBehaviour.of("doer", (hypha, state, signal, out) -> {
                    what.accept(out);
                    return state;
                }))
                .species("Quiet", LambdaBehaviour.of("quiet", (hypha, state, signal, out) -> state))
                .hypha("doer", "Doer")
                .hypha("quiet", "Quiet")
                .at(1, "doer", "go", PlainMap.EMPTY);
    }

    private static List<Dissonance> afterOneTide(TestNetworks net) {
        try (Network network = net.begin()) {
            List<Dissonance> found = network.tide().dissonances();
            Census.conserved(network);
            network.tide();
            Census.conserved(network);
            return found;
        }
    }

    // ---- begin and resume

    @Test
    void shouldNameAllThatIsMissingWhenItCantBegin() {
        TestNetworks net = doing(out -> {}).relay("fan", "unheard", PlainMap.EMPTY);
        net.bodies.add(new Blueprint.BodyPlan("feed", Direction.IN, "strange", PlainMap.EMPTY, 1));
        Plugins plugins = new Plugins(Map.of(), Map.of("other", LambdaPolicy.good()), Map.of(), Map.of(), null);
        assertThatThrownBy(() -> Network.begin(net.blueprint(), plugins, TestNetworks.SETTINGS))
                .isInstanceOf(NetworkException.class)
                .hasMessageContaining("'doer' of species 'Doer'")
                .hasMessageContaining("'quiet'")
                .hasMessageContaining("'unheard' of relay 'fan'")
                .hasMessageContaining("'strange' of body 'feed'")
                .hasMessageContaining("health policy 'standard'");
    }

    @Test
    void shouldRefuseToBeginWhenRelaysSendInACircle() {
        TestNetworks net = doing(out -> {})
                .relay("one", "fanout", PlainMap.EMPTY)
                .relay("two", "fanout", PlainMap.EMPTY)
                .socket("one", "two")
                .socket("two", "one");
        assertThatThrownBy(net::begin)
                .isInstanceOf(NetworkException.class)
                .hasMessageContaining("one, two")
                .hasMessageContaining("circle");
    }

    @Test
    void shouldRefuseToResumeWhenTheBlueprintIsAnother() throws Exception {
        TestNetworks net = doing(out -> {});
        net.store = new MemoryCheckpointStore();
        assertThat(Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS))
                .isEmpty();
        try (Network network = net.begin()) {
            network.checkpoint().get(1, TimeUnit.MINUTES);
        }
        net.hypha("more", "Quiet");
        assertThatThrownBy(() -> Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS))
                .isInstanceOf(NetworkException.BlueprintChanged.class)
                .hasMessageContaining("hypha more is new")
                .hasMessageContaining("--fresh");
    }

    @Test
    void shouldTakeSettingsFromTheBlueprintWhenItResumes() throws Exception {
        TestNetworks net = doing(out -> {});
        net.store = new MemoryCheckpointStore();
        try (Network network = net.begin()) {
            network.checkpoint().get(1, TimeUnit.MINUTES);
        }
        net.queue = 7;
        try (Network network = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            assertThat(network.blueprint().queue()).isEqualTo(7);
            assertThat(network.resumption().orElseThrow().settings())
                    .extracting(BlueprintChanges.Change::text)
                    .containsExactly("queue was 1000, is 7");
            assertThat(network.resumption().orElseThrow().packs()).isEmpty();
        }
    }

    @Test
    void shouldSayWhichPackIsAnotherWhenItResumes() throws Exception {
        TestNetworks net = doing(out -> {});
        net.store = new MemoryCheckpointStore();
        PackId before = net.packs.get("doer").pack();
        try (Network network = net.begin()) {
            network.checkpoint().get(1, TimeUnit.MINUTES);
        }
        Behaviour other = ((LambdaBehaviour) net.packs.get("doer")).version("2", (hypha, state, signal, out) -> state);
        net.packs.put("doer", other);
        try (Network network = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            assertThat(network.resumption().orElseThrow().packs())
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.before().id()).isEqualTo(before);
                        assertThat(change.now()).isSameAs(other);
                        assertThat(change.species()).containsExactly("Doer");
                        assertThat(change.hyphae()).isEqualTo(1);
                    });
        }
        assertThat(Network.kept(net.store, TestNetworks.SETTINGS.data()).orElseThrow())
                .isEqualTo(new Kept(
                        0,
                        net.blueprint(),
                        net.blueprint().species().stream()
                                .map(species -> new Kept.Pack(
                                        species.name().equals("Doer")
                                                ? before
                                                : net.packs.get(species.pack()).pack(),
                                        Map.of()))
                                .toList()));
    }

    @Test
    void shouldSayWhyWhenACheckpointCantBeKept() {
        try (Network network = doing(out -> {}).begin()) {
            assertThat(network.checkpoint())
                    .failsWithin(Duration.ofMinutes(1))
                    .withThrowableThat()
                    .withMessageContaining("no checkpoint store");
        }
    }

    @Test
    void shouldResumeWhenTheYoungestHyphaeHaveDied() throws Exception {
        TestNetworks net = new TestNetworks()
                .species("Mother", LambdaBehaviour.of("mother", (hypha, state, signal, out) -> {
                    for (int i = 0; i < 40; i++) {
                        out.sendToNewborn(out.spawn("Brief", null, PlainMap.EMPTY), "die", PlainMap.EMPTY);
                    }
                    return state;
                }))
                .species("Brief", LambdaBehaviour.of("brief", (hypha, state, signal, out) -> {
                    out.die();
                    return state;
                }))
                .hypha("mother", "Mother")
                .at(1, "mother", "go", PlainMap.EMPTY);
        net.store = new MemoryCheckpointStore();
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            assertThat(network.status().deaths()).isEqualTo(40);
            network.checkpoint().get(1, TimeUnit.MINUTES);
            try (Network again =
                    Network.resume(net.blueprint(), net.plugins(), Run.SETTINGS).orElseThrow()) {
                assertThat(again.hyphae(0, 100)).hasSize(1);
                assertThat(again.tide())
                        .usingRecursiveComparison()
                        .ignoringFields("nanos")
                        .isEqualTo(network.tide());
            }
        }
    }

    @Test
    void shouldGiveTheNewbornTheirSocketsWhenTheNetworkWasResumed() throws Exception {
        TestNetworks net = new TestNetworks()
                .species("Mother", LambdaBehaviour.of("mother", (hypha, state, signal, out) -> {
                    out.spawn("Child", null, PlainMap.EMPTY);
                    return state;
                }))
                .species("Child", LambdaBehaviour.of("child", (hypha, state, signal, out) -> state))
                .hypha("mother", "Mother")
                .output("out")
                .socket("species Child", "out")
                .socket("mother", "species Child")
                .at(2, "mother", "go", PlainMap.EMPTY);
        net.store = new MemoryCheckpointStore();
        try (Network network = net.begin()) {
            network.tide();
            network.checkpoint().get(1, TimeUnit.MINUTES);
            try (Network again =
                    Network.resume(net.blueprint(), net.plugins(), Run.SETTINGS).orElseThrow()) {
                again.tide();
                NetworkView.HyphaDetail child = again.hypha("Child").orElseThrow();
                assertThat(child.out()).extracting(NetworkView.SocketLine::to).containsExactly("out");
                assertThat(child.in()).extracting(NetworkView.SocketLine::from).containsExactly("mother");
            }
        }
    }

    @Test
    void shouldEmitNothingToWhomItHasOnlySentByNameWhenTheNetworkWasResumedToo() throws Exception {
        TestNetworks net = new TestNetworks()
                .species("Doer", LambdaBehaviour.of("doer", (hypha, state, signal, out) -> {
                    out.emit("news", PlainMap.EMPTY);
                    out.send("quiet", "word", PlainMap.EMPTY);
                    return state;
                }))
                .species("Quiet", LambdaBehaviour.of("quiet", (hypha, state, signal, out) -> state))
                .hypha("doer", "Doer")
                .hypha("quiet", "Quiet")
                .output("out")
                .socket("doer", "out")
                .at(1, "doer", "go", PlainMap.EMPTY)
                .at(2, "doer", "go", PlainMap.EMPTY)
                .at(4, "doer", "go", PlainMap.EMPTY);
        net.store = new MemoryCheckpointStore();
        try (Network network = net.begin()) {
            for (int i = 0; i < 3; i++) {
                network.tide();
            }
            assertThat(entered(network)).containsExactly(tuple("out", 2L), tuple("quiet", 2L));
            network.checkpoint().get(1, TimeUnit.MINUTES);
            try (Network again =
                    Network.resume(net.blueprint(), net.plugins(), Run.SETTINGS).orElseThrow()) {
                again.tide();
                again.tide();
                assertThat(entered(again)).containsExactly(tuple("out", 3L), tuple("quiet", 3L));
                Census.conserved(again);
            }
        }
    }

    private static List<Tuple> entered(Network network) {
        return network.hypha("doer").orElseThrow().out().stream()
                .map(socket -> tuple(socket.to(), socket.entered()))
                .toList();
    }

    @Test
    void shouldStillTakeTheInputsThatWaitedForRoomWhenItIsResumed() throws Exception {
        TestNetworks net = new TestNetworks()
                .species("One", LambdaBehaviour.of("one", (h, s, g, out) -> s), 1, 1, FullPolicy.THROTTLE)
                .hypha("one", "One");
        for (int i = 0; i < 5; i++) {
            net.at(1, "one", "go", PlainMap.of("n", i));
        }
        net.store = new MemoryCheckpointStore();
        try (Network network = net.begin()) {
            network.tide();
            assertThat(network.status().counters().ingested()).isEqualTo(1);
            network.checkpoint().get(1, TimeUnit.MINUTES);
            try (Network again =
                    Network.resume(net.blueprint(), net.plugins(), Run.SETTINGS).orElseThrow()) {
                while (!again.ended()) {
                    again.tide();
                }
                assertThat(again.status().counters().acted()).isEqualTo(5);
            }
        }
    }

    // ---- energy

    @Test
    void shouldStopARunawayInItsTideAndLetTheOthersWaitWhenEnergyRunsOut() {
        TestNetworks net = new TestNetworks()
                .species("One", new Looping(), 5, 16, FullPolicy.THROTTLE)
                .hypha("one", "One")
                .at(1, "one", "loop", PlainMap.EMPTY)
                .at(1, "one", "go", PlainMap.EMPTY);
        try (Network network = net.begin()) {
            TideReport first = network.tide();
            assertThat(first.dissonances()).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.RUNAWAY);
                assertThat(d.rule()).isEqualTo("round and round");
                assertThat(d.message()).contains("round and round", "5 times");
                assertThat(d.signal().frequency()).isEqualTo("loop");
            });
            assertThat(network.status().counters().acted()).isZero();
            network.tide();
            assertThat(network.status().counters().acted()).isEqualTo(1);
            Census.conserved(network);
        }
    }

    @Test
    void shouldSayWhereItTurnedWhenALoopTookAllEnergy() {
        TestNetworks net = new TestNetworks()
                .species("One", new Looping(), 5, 16, FullPolicy.THROTTLE)
                .hypha("one", "One")
                .at(1, "one", "turn", PlainMap.EMPTY);
        try (Network network = net.begin()) {
            assertThat(network.tide().dissonances()).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.RUNAWAY);
                assertThat(d.rule()).isEqualTo("turns");
                assertThat(d.message())
                        .startsWith("w.drl:7: rule \"turns\": a loop turned until the energy of 5 was spent");
            });
        }
    }

    /** Fires without end on a signal {@code loop}, and on {@code turn} has a loop that does not end. */
    private static final class Looping extends Labour {
        Looping() {
            super("looping", false, (who, signal) -> {});
        }

        @Override
        public Evaluator evaluator() {
            Evaluator labour = super.evaluator();
            return new Evaluator() {
                @Override
                public void begin(HyphaView hypha, Object state, StepEffects effects) {
                    labour.begin(hypha, state, effects);
                }

                @Override
                public StepResult open(int energy) {
                    return labour.open(energy);
                }

                @Override
                public StepResult step(Signal signal, int energy) {
                    return switch (signal.frequency()) {
                        case "loop" -> new StepResult.Exhausted(List.of("round and round"));
                        case "turn" -> new StepResult.Exhausted(List.of("turns"), "w.drl:7: rule \"turns\"");
                        default -> StepResult.done(1);
                    };
                }

                @Override
                public StepResult together(List<Signal> signals, int energy) {
                    return step(signals.get(0), energy);
                }

                @Override
                public void end() {
                    labour.end();
                }

                @Override
                public void close() {
                    labour.close();
                }
            };
        }
    }

    // ---- births, deaths, names

    @Test
    void shouldRefuseABirthWhenItCantBe() {
        assertThat(afterOneTide(doing(out -> {
                    out.spawn("Unknown", null, PlainMap.EMPTY);
                    int taken = out.spawn("Quiet", "quiet", PlainMap.EMPTY);
                    out.sendToNewborn(taken, "go", PlainMap.EMPTY);
                    out.spawn("Quiet", "fresh", PlainMap.EMPTY);
                    out.spawn("Quiet", "fresh", PlainMap.EMPTY);
                })))
                .extracting(Dissonance::kind, d -> d.message().replaceAll(".*'(\\w+)'.*", "$1"))
                .containsExactly(
                        tuple(Dissonance.Kind.BIRTH_REFUSED, "Unknown"),
                        tuple(Dissonance.Kind.BIRTH_REFUSED, "quiet"),
                        tuple(Dissonance.Kind.BIRTH_REFUSED, "fresh"),
                        tuple(Dissonance.Kind.BIRTH_REFUSED, "it was for a newborn whose birth was refused"));
    }

    @Test
    void shouldEndInADissonanceWhenWhoItIsForIsDeadOrUnknown() {
        TestNetworks net = new TestNetworks()
                .species("Doer", LambdaBehaviour.of("doer", (hypha, state, signal, out) -> {
                    out.send("brief", "go", PlainMap.EMPTY);
                    out.send("nobody", "go", PlainMap.EMPTY);
                    out.reply(signal, "go", PlainMap.EMPTY);
                    out.spawn("Brief", "brief", PlainMap.EMPTY);
                    return state;
                }))
                .species("Brief", LambdaBehaviour.of("brief", (hypha, state, signal, out) -> {
                    out.die();
                    return state;
                }))
                .hypha("doer", "Doer")
                .hypha("brief", "Brief")
                .at(1, "brief", "go", PlainMap.EMPTY)
                .at(2, "doer", "go", PlainMap.EMPTY);
        try (Network network = net.begin()) {
            assertThat(network.tide().deaths()).isEqualTo(1);
            assertThat(network.tide().dissonances())
                    .extracting(Dissonance::kind)
                    .containsExactlyInAnyOrder(
                            Dissonance.Kind.BIRTH_REFUSED, // a name is not given again
                            Dissonance.Kind.DEAD_END,
                            Dissonance.Kind.NO_ROUTE,
                            Dissonance.Kind.NO_ROUTE);
            Census.conserved(network);
        }
    }

    @Test
    void shouldFailTheStepAndNotTheTideWhenARuleGivesNull() {
        List<Consumer<StepEffects>> wrong = List.of(
                out -> out.emit("a", null),
                out -> out.send("quiet", "a", null),
                out -> out.spawn("Quiet", null, null),
                out -> out.connect("quiet", Arrays.asList("a", null)));
        for (Consumer<StepEffects> each : wrong) {
            assertThat(afterOneTide(doing(each)))
                    .singleElement()
                    .satisfies(d -> assertThat(d.kind()).isEqualTo(Dissonance.Kind.RULE_FAILED));
        }
    }

    @Test
    void shouldCountWhatNoRuleHeededWhenSignalsAreSensedTogether() {
        TestNetworks net = new TestNetworks();
        net.species.add(new Blueprint.Species("Deaf", null, PlainMap.EMPTY, 10, 10, FullPolicy.THROTTLE, true, false));
        net.hypha("deaf", "Deaf")
                .at(1, "deaf", "a", PlainMap.EMPTY)
                .at(1, "deaf", "b", PlainMap.EMPTY)
                .at(1, "deaf", "b", PlainMap.EMPTY);
        try (Network network = net.begin()) {
            network.tide();
            assertThat(network.topology.species(0).unheeded).isEqualTo(Map.of("a", 1L, "b", 2L));
        }
    }

    // ---- waking

    @Test
    void shouldSleepOnWhenAWakeUpIsFurtherThanTimeGoes() {
        try (Network network = doing(out -> out.wakeIn(Long.MAX_VALUE)).begin()) {
            network.tide();
            assertThat(network.tide().awake()).isZero();
            assertThat(network.ended()).isTrue();
        }
    }

    @Test
    void shouldKeepItsTurnWhenItIsStoppedAsItIsToWake() {
        List<Long> woke = new ArrayList<>();
        TestNetworks net = new TestNetworks()
                .species(
                        "Clock",
                        LambdaBehaviour.of("clock", (hypha, state, signal, out) -> {
                                    if (signal == null && out.tide() > 1) {
                                        woke.add(out.tide());
                                    }
                                    if (signal != null) {
                                        out.wakeIn(2);
                                        for (int i = 0; i < 4; i++) {
                                            out.emit("tick", PlainMap.EMPTY);
                                        }
                                    }
                                    return state;
                                })
                                .opening())
                .species(
                        "Slow",
                        LambdaBehaviour.of("slow", (hypha, state, signal, out) -> state),
                        1,
                        1,
                        FullPolicy.THROTTLE)
                .hypha("clock", "Clock")
                .hypha("slow", "Slow")
                .socket("clock", "slow")
                .at(2, "clock", "go", PlainMap.EMPTY);
        try (Network network = net.begin()) {
            for (int i = 0; i < 12; i++) {
                network.tide();
            }
            // due in 4, but it got rid of its last tick in 5 only
            assertThat(woke).containsExactly(2L, 6L);
        }
    }

    // ---- health

    @Test
    void shouldAskTheNewPolicyWhenTheMeasuresStayTheSame() {
        TestNetworks net = doing(out -> out.wakeIn(1));
        for (int tide = 2; tide < 9; tide++) {
            net.at(tide, "doer", "go", PlainMap.EMPTY);
        }
        try (Network network = net.begin()) {
            for (int i = 0; i < 4; i++) {
                network.tide();
            }
            net.policy = LambdaPolicy.of(measures -> new Vitality(0.1, VitalityLevel.POOR));
            network.use(net.plugins());
            network.tide();
            assertThat(network.hypha("doer").orElseThrow().line().vitality().level())
                    .isEqualTo(VitalityLevel.POOR);
        }
    }

    // ---- births by relays

    @Test
    void shouldNameTheNewbornByPrimesWhenARelayBearsMany() {
        TestNetworks net = doing(out -> {}).relay("birth", "birth", PlainMap.of("species", "Quiet"));
        for (int i = 0; i < 3; i++) {
            net.at(1, "birth", "go", PlainMap.EMPTY);
        }
        try (Network network = net.begin()) {
            assertThat(network.tide().births()).isEqualTo(3);
            assertThat(network.hyphae(2, 10))
                    .extracting(NetworkView.HyphaLine::id)
                    .containsExactly("Quiet", "Quiet'", "Quiet''");
        }
    }
}
