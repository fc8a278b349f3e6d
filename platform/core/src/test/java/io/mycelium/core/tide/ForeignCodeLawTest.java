package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.value.PlainMap;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 8: whatever foreign code throws, wherever it does, is named, and the tides of all others go on. */
class ForeignCodeLawTest {
    private static final List<Supplier<Throwable>> FAULTS = List.of(
            () -> new IllegalStateException("poison"),
            () -> new Error("poison"),
            () -> new AssertionError("poison"),
            () -> new StackOverflowError("poison"),
            () -> new NoClassDefFoundError("poison"),
            () -> new OutOfMemoryError("poison"),
            () -> new IOException("poison"));

    private static Stream<Arguments> everywhere() {
        return Stream.of(FaultyPack.Place.values())
                .filter(place -> place != FaultyPack.Place.NOWHERE && place != FaultyPack.Place.ASIDE)
                .flatMap(place -> FAULTS.stream().map(fault -> Arguments.of(place, fault)));
    }

    private static TestNetworks net(FaultyPack faulty) {
        return new TestNetworks()
                .species("Faulty", faulty)
                .species("Neighbour", LambdaBehaviour.of("neighbour", (hypha, state, signal, out) -> {
                    out.emit("ok", signal.payload());
                    return state;
                }))
                .hypha("faulty", "Faulty")
                .hypha("neighbour", "Neighbour")
                .input("in")
                .output("out")
                .socket("in", "faulty")
                .socket("in", "neighbour")
                .socket("neighbour", "out");
    }

    private static void offer(Network network) {
        Ingress.Offer offer = network.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
        assertThat(offer).isInstanceOf(Ingress.Queued.class);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void shouldGoOnAndNameTheHyphaWhenAPackThrows(FaultyPack.Place place, Supplier<Throwable> fault) {
        FaultyPack faulty = new FaultyPack(fault);
        TestNetworks given = net(faulty);
        given.store = new MemoryCheckpointStore();
        try (Network network = given.begin()) {
            if (place == FaultyPack.Place.EVALUATOR) {
                faulty.place = place; // it is made once
            }
            offer(network);
            network.tide();
            faulty.place = place;
            offer(network);
            network.tide();
            network.tide();
            network.checkpoint();
            assertThat(network.outputs("out").last()).isEqualTo(2);
            if (place != FaultyPack.Place.CLOSE && place != FaultyPack.Place.WRITE) {
                assertThat(network.dissonances(0, 10)).isNotEmpty().allSatisfy(d -> {
                    assertThat(d.where()).contains("faulty");
                    assertThat(d.message()).contains("poison", "'faulty'");
                });
            }
            faulty.place = FaultyPack.Place.NOWHERE;
            long before = network.status().counters().acted();
            offer(network);
            network.tide();
            assertThat(network.status().counters().acted()).isEqualTo(before + 2);
            Census.conserved(network);
        }
    }

    @Test
    void shouldNameTheHyphaWhenAStateCanNotBeWrittenIntoACheckpoint() throws Exception {
        FaultyPack faulty = new FaultyPack(() -> new Error("poison"));
        TestNetworks given = net(faulty);
        given.store = new MemoryCheckpointStore();
        String whose = "the state of 'faulty' can't be read by pack 'faulty': it threw Error: poison";
        try (Network network = given.begin()) {
            offer(network);
            network.tide();
            faulty.place = FaultyPack.Place.WRITE;
            CompletableFuture<CheckpointInfo> refused = network.checkpoint();
            assertThatThrownBy(() -> refused.get(1, TimeUnit.MINUTES)).hasMessageContaining(whose);
            network.tide();
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.CHECKPOINT);
                assertThat(d.message()).contains("tide 1 was not written", whose, "Correct the pack's state type");
            });
            assertThatThrownBy(() -> network.hypha("faulty")).hasMessageContaining(whose);
            faulty.place = FaultyPack.Place.NOWHERE;
            assertThat(network.checkpoint().get(1, TimeUnit.MINUTES).tide()).isEqualTo(2);
        }
    }

    @Test
    void shouldLeaveAllInForceWhenAPackThrowsAsItIsAskedForFieldsThatAreKeptAside() {
        TestNetworks given = net(new FaultyPack(() -> new Error("before")));
        try (Network network = given.begin()) {
            FaultyPack next = new FaultyPack(() -> new Error("poison"));
            next.place = FaultyPack.Place.ASIDE;
            Map<String, Behaviour> packs = new HashMap<>(given.packs);
            packs.replaceAll((name, pack) -> name.equals("faulty") ? next : new Renamed(pack, name));
            Plugins now = given.plugins();
            Plugins other = new Plugins(now.relays(), now.policies(), now.bodies(), packs, now.store());
            assertThatThrownBy(() -> network.use(other))
                    .isInstanceOf(SwapRefusedException.class)
                    .hasMessageContainingAll("faulty", "poison", "stays in force");
            assertThat(network.topology.species)
                    .allSatisfy(
                            species -> assertThat(species.behaviour).isSameAs(given.packs.get(species.plan.pack())));
        }
    }

    @Test
    void shouldLoseTheSignalAndNothingElseWhenAStepRunsOutOfMemory() {
        FaultyPack faulty = new FaultyPack(() -> {
            byte[][] all = new byte[1][];
            all[0] = new byte[Integer.MAX_VALUE];
            return new AssertionError("that much there is: " + all.length);
        });
        try (Network network = net(faulty).begin()) {
            faulty.place = FaultyPack.Place.STEP;
            offer(network);
            network.tide();
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.RULE_FAILED);
                assertThat(d.where()).isEqualTo("faulty");
                assertThat(d.signal().frequency()).isEqualTo("go");
                assertThat(d.message()).contains("more memory than there is");
            });
            assertThat(network.hypha("faulty").orElseThrow().state()).isEqualTo(PlainMap.EMPTY);
        }
    }

    @Test
    void shouldGoOnFromACheckpointThatHoldsTheSignalOnWhichAPackThrows() throws Exception {
        FaultyPack faulty = new FaultyPack(() -> new Error("poison"));
        TestNetworks given = net(faulty);
        given.at(1, "faulty", "go", PlainMap.EMPTY);
        given.store = new MemoryCheckpointStore();
        given.species.add(new io.mycelium.core.blueprint.Blueprint.Species(
                "Sower",
                "sower",
                PlainMap.EMPTY,
                10,
                10,
                io.mycelium.core.blueprint.FullPolicy.THROTTLE,
                false,
                false));
        given.packs.put("sower", LambdaBehaviour.of("sower", (hypha, state, signal, out) -> {
            out.emit("poisoned", PlainMap.EMPTY);
            return state;
        }));
        given.hypha("sower", "Sower").socket("sower", "faulty").at(1, "sower", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            network.tide();
            network.checkpoint().get();
        }
        faulty.place = FaultyPack.Place.STEP;
        try (Network again = Network.resume(given.blueprint(), given.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            again.tide();
            assertThat(again.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.where()).isEqualTo("faulty");
                assertThat(d.signal().frequency()).isEqualTo("poisoned");
            });
            offer(again);
            again.tide();
            again.tide();
            assertThat(again.outputs("out").last()).isEqualTo(1);
        }
    }
}
