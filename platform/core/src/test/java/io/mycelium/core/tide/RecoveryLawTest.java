package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.ReferenceRelays;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 7: what a checkpoint holds goes on exactly as it would have gone on. */
class RecoveryLawTest {
    private static void goesOnAsItWas(Chance chance, int size, Consumer<RandomNetworks> mutation) throws Exception {
        RandomNetworks given =
                chance.oneIn(5) ? RandomNetworks.roomy(chance, size) : RandomNetworks.scarce(chance, size);
        mutation.accept(given);
        long at = chance.between(0, (int) given.tides - 2);
        try (Run original = Run.begin(given)) {
            original.until(at);
            original.checkpoint();
            original.history.clear();
            try (Run resumed = original.resumed()) {
                assertThat(resumed.network.resumedFrom()).isEqualTo(at);
                Census.conserved(resumed.network);
                Run.assertSame(original.shown(), resumed.shown(), "at tide " + at);
                original.until(given.tides);
                resumed.until(given.tides, Census::conserved);
                Run.assertSame(original.history, resumed.history, "from tide " + at + " on");
                Run.assertSame(original.shown(), resumed.shown(), "at the end");
                assertThat(resumed.network.digest()).isEqualTo(original.network.digest());
            }
        }
    }

    @Test
    void shouldGoOnExactlyAsItWouldHaveWhenItIsResumed() {
        Seeds.tryAll(100, 14, (chance, size) -> goesOnAsItWas(chance, size, given -> {}));
    }

    /** The store asks for the chunks while tides go by. */
    private static void isOfTheBoundaryItBeganAt(Chance chance, int size, Consumer<Network> mutation) throws Exception {
        RandomNetworks given =
                chance.oneIn(5) ? RandomNetworks.roomy(chance, size) : RandomNetworks.scarce(chance, size);
        Hesitating store = new Hesitating();
        given.store = store;
        long at = chance.between(0, (int) given.tides - 2);
        try (Run original = Run.begin(given)) {
            original.until(at);
            original.history.clear();
            List<String> shown = original.shown();
            List<RandomNetworks.Offer> notIngested = original.notIngested();
            Future<CheckpointInfo> written = original.network.checkpoint();
            mutation.accept(original.network);
            while (original.network.tideNumber() < given.tides) {
                original.tide();
                store.chunks.release(chance.below(3));
            }
            store.chunks.release(1_000_000);
            written.get(1, TimeUnit.MINUTES);
            try (Run resumed = original.resumed(notIngested)) {
                assertThat(resumed.network.resumedFrom()).isEqualTo(at);
                Run.assertSame(shown, resumed.shown(), "at tide " + at);
                resumed.until(given.tides);
                Run.assertSame(original.history, resumed.history, "from tide " + at + " on");
            }
        }
    }

    @Test
    void shouldHoldWhatWasAtTheBoundaryWhenItIsWrittenBesideLaterTides() {
        Seeds.tryAll(100, 14, (chance, size) -> isOfTheBoundaryItBeganAt(chance, size, network -> {}));
    }

    @Test
    void shouldBeFoundOutWhenWhatChangesMeanwhileIsNotKept() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        20,
                        12,
                        (chance, size) ->
                                isOfTheBoundaryItBeganAt(chance, size, network -> network.state.keepFor(null))))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void shouldBeFoundOutWhenARelayKeepsWhatItMustRemember() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        100, 12, (chance, size) -> goesOnAsItWas(chance, size, g -> g.relayKinds = Forgetful::all)))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sockets", "dissonances"})
    void shouldBeFoundOutWhenACheckpointLosesASection(String section) {
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        20,
                        12,
                        (chance, size) -> goesOnAsItWas(
                                chance,
                                size,
                                given -> given.store = new Changing(chunks -> chunks.stream()
                                        .filter(c -> !c.section().equals(section))
                                        .toList()))))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void shouldNotShowInTheDigestsWhenCheckpointsAreTaken() {
        Seeds.tryAll(20, 8, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            try (Run one = Run.begin(given);
                    Run other = Run.begin(given)) {
                one.until(given.tides);
                while (other.network.tideNumber() < given.tides) {
                    other.tide();
                    if (chance.oneIn(3)) {
                        other.checkpoint();
                    }
                }
                Run.assertSame(one.history, other.history, "with checkpoints");
            }
        });
    }

    @Test
    void shouldTakeTheOneBeforeWhenTheNewestIsBroken() {
        Seeds.tryAll(60, 8, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            Changing store = new Changing(UnaryOperator.identity());
            given.store = store;
            try (Run original = Run.begin(given)) {
                long at = chance.between(1, 6);
                original.until(at);
                original.checkpoint();
                original.until(at + 3);
                original.checkpoint();
                store.onlyTide = at + 3;
                store.change = chunks -> broken(chance.split(), chunks);
                try (Network resumed = Network.resume(
                                given.blueprint(), given.plugins(), Run.SETTINGS.withAcceptLoss(true))
                        .orElseThrow()) {
                    if (resumed.resumedFrom() != at + 3) { // the bytes that were changed may mean the same
                        assertThat(resumed.resumedFrom()).isEqualTo(at);
                        assertThat(resumed.tide().dissonances())
                                .anyMatch(d -> d.kind() == Dissonance.Kind.CHECKPOINT
                                        && d.message().contains("tide " + (at + 3)));
                    }
                }
            }
        });
    }

    @Test
    void shouldTakeTheOneBeforeWhenTheNewestHasAnotherDigestThanWhatItHolds() throws Exception {
        RandomNetworks given = RandomNetworks.scarce(new Chance(1), 4);
        given.store = new MemoryCheckpointStore();
        try (Run original = Run.begin(given)) {
            original.until(3);
            original.checkpoint();
            original.until(8);
            original.network.state.digests.sum++;
            original.checkpoint();
            try (Network resumed = Network.resume(given.blueprint(), given.plugins(), Run.SETTINGS.withAcceptLoss(true))
                    .orElseThrow()) {
                assertThat(resumed.resumedFrom()).isEqualTo(3);
                assertThat(resumed.tide().dissonances())
                        .anyMatch(d -> d.kind() == Dissonance.Kind.CHECKPOINT
                                && d.message().contains("tide 8 was skipped")
                                && d.message().contains("the digests differ"));
            }
        }
    }

    @Test
    void shouldHaveItsWholeOutputLogWhenItIsLongerThanTheOrdinary() {
        TestNetworks given = new TestNetworks()
                .species("Many", LambdaBehaviour.of("many", (hypha, state, signal, out) -> {
                    for (int i = 0; i < 500; i++) {
                        out.emit("x", PlainMap.of("n", i));
                    }
                    return state;
                }))
                .hypha("a", "Many")
                .socket("a", "out", 1000, FullPolicy.THROTTLE);
        given.bodies.add(new Blueprint.BodyPlan("out", Direction.OUT, BodyNode.LOG, PlainMap.EMPTY, 10_000));
        for (int tide = 1; tide <= 5; tide++) {
            given.at(tide, "a", "go", PlainMap.EMPTY);
        }
        given.store = new MemoryCheckpointStore();
        OutputLog.Page before;
        try (Network network = given.begin()) {
            while (network.tideNumber() < 6) {
                network.tide();
            }
            before = network.outputs("out").after(0, 10_000);
            assertThat(network.checkpoint()).succeedsWithin(1, TimeUnit.MINUTES);
        }
        assertThat(before.gap()).isZero();
        assertThat(before.outputs()).hasSize(2_500);
        try (Network resumed = Network.resume(given.blueprint(), given.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            OutputLog.Page after = resumed.outputs("out").after(0, 10_000);
            assertThat(after.gap()).isZero();
            assertThat(after.outputs())
                    .extracting(Output::toString)
                    .isEqualTo(before.outputs().stream().map(Output::toString).toList());
        }
    }

    @Test
    void shouldEndTheStartAndSayHowManyTidesAreLostWhenNobodyAcceptsThat() throws Exception {
        RandomNetworks given = RandomNetworks.scarce(new Chance(1), 4);
        Changing store = new Changing(UnaryOperator.identity());
        given.store = store;
        try (Run original = Run.begin(given)) {
            original.until(3);
            original.checkpoint();
            original.until(8);
            original.checkpoint();
            store.onlyTide = 8;
            store.change = chunks -> chunks.subList(0, 1);
            assertThatThrownBy(original::resumed)
                    .isInstanceOf(NetworkException.class)
                    .hasMessageContaining("of tide 8 can't be used")
                    .hasMessageContaining("5 tides would be lost")
                    .hasMessageContaining("--accept-loss");
        }
    }

    @Test
    void shouldEndTheStartWhenANewerVersionWroteTheNewest() {
        RandomNetworks given = RandomNetworks.scarce(new Chance(1), 4);
        Changing store = new Changing(UnaryOperator.identity());
        given.store = store;
        try (Run original = Run.begin(given)) {
            original.until(3);
            assertThat(original.network.checkpoint()).succeedsWithin(java.time.Duration.ofMinutes(1));
            store.change = chunks -> chunks.stream()
                    .map(chunk -> {
                        byte[] bytes = chunk.bytes().clone();
                        bytes[0] = (byte) (2 * (PlainWriter.VERSION + 1));
                        return new Chunk(chunk.section(), chunk.number(), bytes);
                    })
                    .toList();
            assertThatThrownBy(original::resumed)
                    .isInstanceOf(NetworkException.class)
                    .hasMessageContaining("was written by a newer version")
                    .hasMessageContaining("Start that version again");
        }
    }

    @Test
    void shouldEndTheStartWhenItsIncarnationIsNotHigherThanTheCheckpoints() {
        RandomNetworks given = RandomNetworks.scarce(new Chance(1), 4);
        given.store = new Changing(UnaryOperator.identity());
        try (Network fifth = Network.begin(given.blueprint(), given.plugins(), Run.SETTINGS.withIncarnation(5))) {
            fifth.tide();
            assertThat(fifth.checkpoint()).succeedsWithin(java.time.Duration.ofMinutes(1));
        }
        for (long incarnation : new long[] {1, 4, 5}) {
            assertThatThrownBy(() -> Network.resume(
                            given.blueprint(), given.plugins(), Run.SETTINGS.withIncarnation(incarnation)))
                    .isInstanceOf(NetworkException.class)
                    .hasMessageContaining("was written in incarnation 5")
                    .hasMessageContaining("Write 5 into the file 'incarnation'");
        }
        Network.resume(given.blueprint(), given.plugins(), Run.SETTINGS.withIncarnation(6))
                .orElseThrow()
                .close();
    }

    /** One chunk cut short, gone, or with a bit turned. */
    private static List<Chunk> broken(Chance chance, List<Chunk> chunks) {
        List<Chunk> changed = new ArrayList<>(chunks);
        int at = chance.below(chunks.size());
        Chunk chunk = chunks.get(at);
        byte[] bytes = chunk.bytes().clone();
        switch (chance.below(3)) {
            case 0 -> changed.remove(at);
            case 1 ->
                changed.set(
                        at,
                        new Chunk(
                                chunk.section(),
                                chunk.number(),
                                java.util.Arrays.copyOf(bytes, chance.below(bytes.length))));
            default -> {
                bytes[chance.below(bytes.length)] ^= (byte) (1 << chance.below(8));
                changed.set(at, new Chunk(chunk.section(), chunk.number(), bytes));
            }
        }
        return changed;
    }

    @Test
    void shouldRefuseToBeginAnewWhenNoCheckpointIsSound() {
        RandomNetworks given = RandomNetworks.scarce(new Chance(1), 4);
        given.store = new Changing(chunks -> chunks.subList(0, 1));
        try (Run original = Run.begin(given)) {
            original.until(3);
            assertThat(original.network.checkpoint()).succeedsWithin(java.time.Duration.ofMinutes(1));
            assertThatThrownBy(original::resumed)
                    .isInstanceOf(NetworkException.class)
                    .hasMessageContaining("no checkpoint")
                    .hasMessageContaining("--fresh");
        }
    }

    /** Relays of which {@code turns} remembers in the object, not in its memory. */
    private static final class Forgetful implements Relay {
        private long turn;

        static Map<String, Relay> all() {
            Map<String, Relay> relays = new HashMap<>(ReferenceRelays.all());
            relays.put("turns", new Forgetful());
            return relays;
        }

        @Override
        public String kind() {
            return "turns";
        }

        @Override
        public void check(PlainMap settings) {}

        @Override
        public Routing route(RelayCall call) {
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                effects.add(
                        call.targets() == 0
                                ? new RelayEffect.Refuse(i, "no target")
                                : new RelayEffect.Forward(i, (int) (turn++ % call.targets())));
            }
            return Routing.of(effects);
        }
    }

    /** A store that takes a chunk only when it is told to. */
    private static final class Hesitating implements CheckpointStore {
        private final CheckpointStore store = new MemoryCheckpointStore();
        final Semaphore chunks = new Semaphore(0);

        @Override
        public String kind() {
            return "hesitating";
        }

        @Override
        public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> given, int keep) throws IOException {
            Iterator<Chunk> one = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    chunks.acquireUninterruptibly();
                    return given.hasNext();
                }

                @Override
                public Chunk next() {
                    return given.next();
                }
            };
            return store.write(folder, tide, one, keep);
        }

        @Override
        public List<CheckpointInfo> list(Path folder) throws IOException {
            return store.list(folder);
        }

        @Override
        public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException {
            store.read(folder, checkpoint, reader);
        }
    }

    /** A store that gives back something else than was written. */
    private static final class Changing implements CheckpointStore {
        private final CheckpointStore store = new MemoryCheckpointStore();
        private UnaryOperator<List<Chunk>> change;
        private long onlyTide = -1;

        Changing(UnaryOperator<List<Chunk>> change) {
            this.change = change;
        }

        @Override
        public String kind() {
            return "changing";
        }

        @Override
        public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException {
            return store.write(folder, tide, chunks, keep);
        }

        @Override
        public List<CheckpointInfo> list(Path folder) throws IOException {
            return store.list(folder);
        }

        @Override
        public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException {
            List<Chunk> chunks = new ArrayList<>();
            store.read(folder, checkpoint, chunks::add);
            (onlyTide < 0 || onlyTide == checkpoint.tide() ? change.apply(chunks) : chunks).forEach(reader);
        }
    }
}
