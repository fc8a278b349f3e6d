package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Sockets that drop their oldest signal, or divert, when they are full. */
class FullSocketsTest {
    private final List<String> sensed = new ArrayList<>();
    private final LambdaBehaviour sensing = LambdaBehaviour.of("sensing", (hypha, state, signal, out) -> {
        sensed.add(hypha.id() + " " + signal.frequency());
        return state;
    });

    /** Emits what the payload says, urgent where it ends so. */
    private static final LambdaBehaviour SENDER = LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
        for (Object frequency : (PlainList) signal.payload().get("send")) {
            String name = (String) frequency;
            out.emit(name, PlainMap.EMPTY, name.endsWith("!") ? Manner.URGENT : Manner.PLAIN);
        }
        return state;
    });

    private TestNetworks narrow(FullPolicy full) {
        return new TestNetworks()
                .species("Sender", SENDER)
                .species("Slow", sensing, 1, 2, FullPolicy.THROTTLE)
                .hypha("a", "Sender")
                .hypha("b", "Slow")
                .socket("a", "b", 2, full);
    }

    private static PlainMap sending(String... frequencies) {
        return PlainMap.of("send", PlainList.of(List.of(frequencies)));
    }

    private static void run(Network network, int tides) {
        for (int i = 0; i < tides; i++) {
            network.tide();
            Census.conserved(network);
        }
    }

    @Test
    void shouldMakeTheOldestADissonanceWhenTheSocketDropsIt() {
        TestNetworks given = narrow(FullPolicy.DROP_OLDEST).at(1, "a", "go", sending("x1", "x2", "x3", "x4"));
        try (Network network = given.begin()) {
            assertThat(network.tide().dissonances())
                    .allSatisfy(d -> {
                        assertThat(d.kind()).isEqualTo(Dissonance.Kind.FULL);
                        assertThat(d.where()).isEqualTo("a -> b");
                        assertThat(d.message()).contains("dropped its oldest");
                    })
                    .extracting(d -> d.signal().frequency())
                    .containsExactly("x1", "x2");
            run(network, 3);
            assertThat(sensed).containsExactly("b x3", "b x4");
        }
    }

    @Test
    void shouldTellItsSenderWhenTheSocketDropsItsOldest() {
        List<Integer> refused = new ArrayList<>();
        TestNetworks given = new TestNetworks()
                .species("Sender", LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                    refused.add(hypha.refused());
                    for (int i = 0; i < 3; i++) {
                        out.emit("x", PlainMap.EMPTY);
                    }
                    return state;
                }))
                .species("Slow", sensing, 0, 2, FullPolicy.DROP_OLDEST)
                .hypha("a", "Sender")
                .hypha("b", "Slow")
                .socket("a", "b")
                .at(1, "a", "go", PlainMap.EMPTY)
                .at(3, "a", "go", PlainMap.EMPTY)
                .at(5, "a", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            run(network, 5);
        }
        assertThat(refused).containsExactly(0, 1, 3);
    }

    @Test
    void shouldDropNoUrgentOneWhenTheSocketDropsItsOldest() {
        TestNetworks given =
                narrow(FullPolicy.DROP_OLDEST).at(1, "a", "go", sending("u1!", "x2", "u3!", "u4!", "x5", "u6!"));
        try (Network network = given.begin()) {
            assertThat(network.tide().dissonances())
                    .extracting(d -> d.signal().frequency() + ": " + d.message())
                    .containsExactly(
                            "x2: the socket was full (2 signals) and dropped its oldest",
                            "x5: the socket is full (2 signals) and drops no urgent ones, as all it holds are",
                            "u6!: the socket is full (2 signals) and drops no urgent ones, as all it holds are");
            run(network, 3);
            assertThat(sensed).containsExactly("b u1!", "b u3!", "b u4!");
        }
    }

    @Test
    void shouldGiveToAnotherHyphaWhatFindsNoRoomWhenTheSocketDiverts() {
        TestNetworks given = narrow(FullPolicy.divertTo("c"))
                .species("Fast", sensing)
                .hypha("c", "Fast")
                .at(1, "a", "go", sending("x1", "x2", "x3", "x4"))
                .at(2, "a", "go", sending("x5", "x6"));
        try (Network network = given.begin()) {
            run(network, 2);
            assertThat(sensed).containsExactlyInAnyOrder("b x1", "c x3", "c x4");
            run(network, 4);
            assertThat(sensed).contains("b x2", "b x5", "c x6");
            assertThat(network.status().counters().dissonant()).isZero();
        }
    }

    @Test
    void shouldGiveToARelayInTheSameTideWhatFindsNoRoomWhenTheSocketDivertsToOne() {
        TestNetworks given = narrow(FullPolicy.divertTo("fan"))
                .species("Fast", sensing)
                .hypha("c", "Fast")
                .hypha("d", "Fast")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .socket("fan", "c")
                .socket("fan", "d")
                .at(1, "a", "go", sending("x1", "x2", "x3", "x4"));
        given.store = new MemoryCheckpointStore();
        try (Network network = given.begin()) {
            run(network, 1);
            network.checkpoint().join();
            run(network, 3);
            assertThat(sensed).containsExactlyInAnyOrder("b x1", "b x2", "c x3", "c x4", "d x3", "d x4");
            assertThat(network.status().counters().dissonant()).isZero();
        }
    }

    @Test
    void shouldGiveToARelayWhatAnInputBodyFindsNoRoomForWhenTheSocketDivertsToOne() {
        TestNetworks given = narrow(FullPolicy.THROTTLE)
                .species("Fast", sensing)
                .hypha("c", "Fast")
                .input("in")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .socket("in", "b", 1, FullPolicy.divertTo("fan"))
                .socket("fan", "c");
        try (Network network = given.begin()) {
            for (int i = 1; i <= 3; i++) {
                network.ingress("in").offer("x" + i, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            }
            run(network, 2);
            assertThat(sensed).containsExactlyInAnyOrder("b x1", "c x2", "c x3");
        }
    }

    @Test
    void shouldRejectWhenARelaysSocketDivertsToARelay() {
        TestNetworks given = new TestNetworks()
                .species("Slow", sensing, 1, 2, FullPolicy.THROTTLE)
                .hypha("b", "Slow")
                .input("in")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .relay("other", "fanout", PlainMap.EMPTY)
                .socket("in", "fan")
                .socket("fan", "b", 1, FullPolicy.divertTo("other"))
                .socket("other", "b");
        try (Network network = given.begin()) {
            network.ingress("in").offer("x1", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            network.ingress("in").offer("x2", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            run(network, 1);
            assertThat(network.dissonances(0, 10))
                    .extracting(Dissonance::message)
                    .containsExactly(
                            "the socket is full (1 signals) and 'other', to whom it diverts, is gone, or a relay as"
                                    + " its sender is");
        }
    }

    @Test
    void shouldSendNothingElseThereWhenASocketWasOpenedForWhatIsDiverted() {
        TestNetworks given =
                narrow(FullPolicy.divertTo("out")).output("out").at(1, "a", "go", sending("x1", "x2", "x3"));
        try (Network network = given.begin()) {
            run(network, 3);
            assertThat(network.outputs("out").after(0, 10).outputs())
                    .extracting(output -> output.signal().frequency())
                    .containsExactly("x3");
        }
    }

    @Test
    void shouldDoAsTheOtherSocketSaysWhenThatIsFullToo() {
        TestNetworks given = narrow(FullPolicy.divertTo("c"))
                .species(
                        "Other", LambdaBehaviour.of("other", (h, state, signal, out) -> state), 1, 1, FullPolicy.REJECT)
                .hypha("c", "Other")
                .at(1, "a", "go", sending("x1", "x2", "x3", "x4"));
        try (Network network = given.begin()) {
            assertThat(network.tide().dissonances()).singleElement().satisfies(d -> {
                assertThat(d.where()).isEqualTo("a -> c");
                assertThat(d.signal().frequency()).isEqualTo("x4");
            });
            Census.conserved(network);
        }
    }

    @Test
    void shouldStopItsSenderWhenTheSocketItDivertsToIsFullAndThrottles() {
        TestNetworks given = narrow(FullPolicy.divertTo("c"))
                .species(
                        "Other",
                        LambdaBehaviour.of("other", (h, state, signal, out) -> state),
                        1,
                        1,
                        FullPolicy.THROTTLE)
                .hypha("c", "Other")
                .at(1, "a", "go", sending("x1", "x2", "x3", "x4"));
        try (Network network = given.begin()) {
            run(network, 1);
            assertThat(network.state.stopped).singleElement().satisfies(h -> {
                assertThat(h.name()).isEqualTo("a");
                assertThat(h.outbox.socket(0)).hasToString("a -> c");
            });
            run(network, 5);
            assertThat(network.status().counters().dissonant()).isZero();
            assertThat(network.status().counters().held()).isZero();
        }
    }

    @Test
    void shouldRejectWhenWhoeverItDivertsToHasDied() {
        TestNetworks given = narrow(FullPolicy.divertTo("c"))
                .species("Mortal", LambdaBehaviour.of("mortal", (h, state, signal, out) -> {
                    out.die();
                    return state;
                }))
                .hypha("c", "Mortal")
                .at(1, "c", "go", PlainMap.EMPTY)
                .at(2, "a", "go", sending("x1", "x2", "x3"));
        try (Network network = given.begin()) {
            network.tide();
            assertThat(network.tide().dissonances()).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.FULL);
                assertThat(d.message()).contains("'c', to whom it diverts, is gone");
            });
            Census.conserved(network);
        }
    }

    @Test
    void shouldDivertNoFurtherWhenTheOtherSocketDivertsToo() {
        TestNetworks given = new TestNetworks()
                .species("Sender", SENDER)
                .species("B", sensing, 1, 1, FullPolicy.divertTo("c"))
                .hypha("a", "Sender")
                .hypha("b", "B")
                .hypha("c", "B")
                .socket("a", "b")
                .at(1, "a", "go", sending("x1", "x2", "x3"));
        try (Network network = given.begin()) {
            assertThat(network.tide().dissonances()).singleElement().satisfies(d -> {
                assertThat(d.where()).isEqualTo("a -> c");
                assertThat(d.signal().frequency()).isEqualTo("x3");
            });
            run(network, 2);
            assertThat(sensed).containsExactlyInAnyOrder("b x1", "c x2");
        }
    }

    @Test
    void shouldTakeWhatIsOfferedWhenTheSocketBehindTheBodyDropsOrDiverts() {
        TestNetworks given = new TestNetworks()
                .species("Slow", sensing, 1, 1, FullPolicy.THROTTLE)
                .hypha("b", "Slow")
                .hypha("c", "Slow")
                .output("out")
                .input("drops")
                .input("diverts")
                .socket("drops", "b", 1, FullPolicy.DROP_OLDEST)
                .socket("diverts", "c", 1, FullPolicy.divertTo("out"));
        try (Network network = given.begin()) {
            List<Ingress.Offer> offers = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                offers.add(network.ingress("drops").offer("x" + i, PlainMap.EMPTY, false, Signal.NO_DEADLINE));
                offers.add(network.ingress("diverts").offer("y" + i, PlainMap.EMPTY, false, Signal.NO_DEADLINE));
            }
            assertThat(network.tide().dissonances())
                    .extracting(d -> d.signal().frequency())
                    .containsExactly("x1", "x2");
            assertThat(offers)
                    .allSatisfy(offer ->
                            assertThat(((Ingress.Queued) offer).ingested()).isCompleted());
            run(network, 2);
            assertThat(sensed).containsExactly("b x3", "c y1");
            assertThat(network.outputs("out").after(0, 10).outputs()).hasSize(2);
        }
    }

    @Test
    void shouldLetARelayForwardWhatIsDivertedWhenItsTargetIsFull() {
        TestNetworks given = new TestNetworks()
                .species("Slow", sensing, 1, 1, FullPolicy.THROTTLE)
                .hypha("b", "Slow")
                .hypha("c", "Slow")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .socket("fan", "b", 1, FullPolicy.divertTo("c"));
        for (int i = 1; i <= 4; i++) {
            given.at(1, "fan", "x" + i, PlainMap.EMPTY);
        }
        try (Network network = given.begin()) {
            run(network, 1);
            assertThat(sensed).containsExactlyInAnyOrder("b x1", "c x2");
            run(network, 3);
            assertThat(sensed).containsExactlyInAnyOrder("b x1", "c x2", "b x3", "c x4");
            assertThat(network.relays().get(0).targets()).isEqualTo(1);
        }
    }

    @Test
    void shouldDivertToTheSameWhenItIsOfOneThatHasSplit() {
        TestNetworks given = new TestNetworks()
                .species("Cell", LambdaBehaviour.of("cell", (hypha, state, signal, out) -> {
                    if (signal.frequency().equals("split")) {
                        out.split(PlainMap.EMPTY);
                    } else {
                        out.emit("x1", PlainMap.EMPTY);
                        out.emit("x2", PlainMap.EMPTY);
                    }
                    return state;
                }))
                .species("Slow", sensing, 1, 1, FullPolicy.THROTTLE)
                .hypha("a", "Cell")
                .hypha("b", "Slow")
                .output("out")
                .socket("a", "b", 1, FullPolicy.divertTo("out"))
                .at(1, "a", "split", PlainMap.EMPTY)
                .at(2, "Cell", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            run(network, 3);
            assertThat(sensed).containsExactly("b x1");
            assertThat(network.outputs("out").after(0, 10).outputs())
                    .extracting(output -> output.signal().id().origin() + " "
                            + output.signal().frequency())
                    .containsExactly("Cell x2");
        }
    }

    @Test
    void shouldGoOnDivertingWhenItIsResumed() throws Exception {
        TestNetworks given = narrow(FullPolicy.divertTo("c"))
                .species("Fast", sensing)
                .hypha("c", "Fast")
                .at(1, "a", "go", sending("x1", "x2"))
                .at(3, "a", "go", sending("x3", "x4", "x5"));
        given.store = new MemoryCheckpointStore();
        long digest;
        try (Network network = given.begin()) {
            run(network, 2);
            digest = network.digest();
            network.checkpoint().get(1, TimeUnit.MINUTES);
        }
        sensed.clear();
        try (Network network = Network.resume(given.blueprint(), given.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            assertThat(network.digest()).isEqualTo(digest);
            run(network, 4);
            assertThat(sensed).containsExactlyInAnyOrder("b x2", "b x3", "b x4", "c x5");
            assertThat(network.sockets(0, 10))
                    .extracting(NetworkView.SocketLine::full)
                    .contains("divert");
        }
    }

    // ---- where several that are full divert to one

    /** Four of them, each behind a socket for one signal that diverts to another one, who has room for one. */
    private TestNetworks crowded(String from) {
        return new TestNetworks()
                .species("Slow", sensing, 1, 1, FullPolicy.THROTTLE)
                .hyphae("w", "Slow", 4)
                .hypha("d", "Slow")
                .socket(from, "w*", 1, FullPolicy.divertTo("d"));
    }

    private static void runWithinBounds(Network network, int tides) {
        for (int i = 0; i < tides; i++) {
            run(network, 1);
            network.topology.forEachSocket(
                    s -> assertThat(s.otherHeld()).as("signals in %s", s).isLessThanOrEqualTo(s.capacity()));
        }
    }

    @Test
    void shouldLetASignalWaitOutsideWhenTheSocketToWhichAllDivertHasNoRoomForAll() {
        try (Network network = crowded("in").input("in").begin()) {
            for (int i = 1; i <= 3; i++) {
                network.ingress("in").offer("x" + i, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            }
            runWithinBounds(network, 4);
            assertThat(sensed).hasSize(12).noneMatch(one -> one.startsWith("d"));
        }
    }

    @Test
    void shouldAskAFeedForNoMoreThanFindsRoomWhenAllDivertToOne() {
        List<Integer> rooms = new ArrayList<>();
        TestNetworks given = crowded("in").body("in", Direction.IN, "greedy");
        given.bodyKinds.put("greedy", new Greedy(rooms));
        try (Network network = given.begin()) {
            network.topology.forEachHypha(h -> h.quarantined = true); // so that they stay full
            runWithinBounds(network, 3);
        }
        assertThat(rooms).containsExactly(1, 0, 0);
    }

    @Test
    void shouldKeepInTheRelayWhatHasNoRoomWhereAllDivertToOne() {
        TestNetworks given = crowded("r")
                .relay("r", "hold", PlainMap.of("wait", 1))
                .at(1, "r", "x1", PlainMap.EMPTY)
                .at(1, "r", "x2", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            runWithinBounds(network, 5);
            assertThat(sensed).hasSize(8).noneMatch(one -> one.startsWith("d"));
        }
    }

    @Test
    void shouldLetSignalsWaitBeforeARelayWhenTheSocketOfTheNewbornIsNarrowerThanItsSpecies() {
        TestNetworks given = new TestNetworks()
                .species("Kid", sensing, 1, 8, FullPolicy.REJECT)
                .relay("r", "by-key", PlainMap.of("species", "Kid"))
                .socket("r", "species Kid", 1, FullPolicy.THROTTLE);
        for (int i = 1; i <= 3; i++) {
            given.at(1, "r", "x" + i, PlainMap.of("key", "k"));
        }
        try (Network network = given.begin()) {
            runWithinBounds(network, 5);
            assertThat(sensed).containsExactly("k x1", "k x2", "k x3");
        }
    }

    /** A feed that brings all that there is room for, and notes how much that is. */
    private record Greedy(List<Integer> rooms) implements FruitingBody {
        @Override
        public String kind() {
            return "greedy";
        }

        @Override
        public void check(Direction direction, PlainMap settings) {}

        @Override
        public InputBody openInput(BodyContext context) {
            return new InputBody() {
                @Override
                public Intake take(Object memory, long tide, int room) {
                    rooms.add(room);
                    return new Intake(memory, Collections.nCopies(room, new Incoming("x", PlainMap.EMPTY)), false);
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public OutputBody openOutput(BodyContext context) {
            throw new UnsupportedOperationException();
        }
    }
}
