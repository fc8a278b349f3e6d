package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.act.ActDeadline;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.gate.Abandoned;
import io.mycelium.core.gate.TideInputs;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.Species;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A step that does not come back costs its tide the ACT deadline, its hypha the pack, and nobody else anything. */
@Timeout(60)
class ActDeadlineTest {
    private final HangingPack pack = new HangingPack();
    private final List<byte[]> records = new ArrayList<>();

    @AfterEach
    void letAllReturn() {
        pack.letReturn();
        assertThat(pack.overlaps).hasValue(0);
    }

    private TestNetworks net(Behaviour behaviour, int hyphae) {
        TestNetworks net = new TestNetworks()
                .species("Hanging", behaviour, 100, 16, FullPolicy.THROTTLE)
                .hyphae("h", "Hanging", hyphae)
                .output("out");
        net.workers = 2;
        for (int i = 1; i <= hyphae; i++) {
            net.input("in" + i).socket("in" + i, "h_" + i).socket("h_" + i, "out");
        }
        return net;
    }

    private TestNetworks net(int hyphae) {
        return net(pack.behaviour(), hyphae);
    }

    private static void offer(Network network, int hypha, String frequency) {
        network.ingress("in" + hypha).offer(frequency, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
    }

    /** A tide, by a thread that may not come back for long. */
    private static CompletableFuture<TideReport> tide(Network network) {
        CompletableFuture<TideReport> report = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                TideReport ended = network.tide();
                assertThat(Thread.currentThread().isInterrupted()).isFalse();
                report.complete(ended);
            } catch (Throwable e) {
                report.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return report;
    }

    private void awaitHung(int calls) throws InterruptedException {
        assertThat(pack.hung.tryAcquire(calls, 30, TimeUnit.SECONDS)).isTrue();
    }

    /** Waits until hyphae have acted; a thread that is in an ACT while a deadline passes by hand would be taken for hung. */
    private static void awaitActed(Network network, int... hyphae) throws InterruptedException {
        for (int i : hyphae) {
            while (n(network, "h_" + i) == 0) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }
    }

    /** The looks of one deadline, and the one with which it begins. */
    private static void lookForADeadline(Network network) {
        for (int i = 0; i <= ActDeadline.LOOKS; i++) {
            network.actDeadline().look();
        }
    }

    /** Waits for the end of a tide whose thread is still hung. */
    private static void awaitTide(Network network, long tide) throws InterruptedException {
        while (network.activity().isPresent() || network.tideNumber() < tide) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /** Waits until each thread that was given up has ended. */
    private static void awaitAllBack(Network network) throws InterruptedException {
        while (network.actDeadline().lost() > 0) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private static List<Dissonance> abandoned(Network network) {
        return network.dissonances(0, 1000).stream()
                .filter(d -> d.kind() == Dissonance.Kind.ABANDONED)
                .toList();
    }

    private static long n(Network network, String hypha) {
        return network.hypha(hypha).orElseThrow().state().integer("n", 0);
    }

    private static String all(Network network, int hyphae) {
        StringBuilder all = new StringBuilder(network.state.total.held + " " + network.state.total.dissonant);
        for (int i = 1; i <= hyphae; i++) {
            all.append('\n').append(network.hypha("h_" + i).orElseThrow());
        }
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3", "1, 6", "2, 1", "2, 3", "2, 4", "2, 6"})
    void shouldEndTheTideWithEverybodyElseWhenAStepDoesNotComeBack(int width, int hung) throws Exception {
        try (Network network = net(6).begin()) {
            network.forceWidth(width);
            network.tide();
            for (int i = 1; i <= 6; i++) {
                offer(network, i, i == hung ? "hang" : "go");
            }

            CompletableFuture<TideReport> report = tide(network);
            awaitHung(1);
            awaitActed(
                    network,
                    IntStream.rangeClosed(1, 6)
                            .filter(i -> i < hung || width == 2 && hung <= 3 && i > 3)
                            .toArray());
            lookForADeadline(network);
            awaitTide(network, 2);

            for (int i = 1; i <= 6; i++) {
                assertThat(n(network, "h_" + i)).isEqualTo(i == hung ? 0 : 1);
            }
            assertThat(abandoned(network)).singleElement().satisfies(d -> {
                assertThat(d.where()).isEqualTo("h_" + hung);
                assertThat(d.signal().frequency()).isEqualTo("hang");
                assertThat(d.tide()).isEqualTo(2);
                assertThat(d.message())
                        .contains("pack 'hanging'", "did not come back within 5 s", "until another version");
            });
            assertThat(Views.counters(network.state.total).conserved()).isTrue();
            assertThat(network.state.total.dissonant).isEqualTo(1);
            pack.letReturn();
            assertThat(report.get().tide()).isEqualTo(2);
            network.tide();
            assertThat(network.outputs("out").last()).isEqualTo(5);
        }
    }

    @Test
    void shouldTakeTheStepAwayThoughThePackThrowsWhenItIsAskedInWhichRuleItIs() throws Exception {
        pack.loseItsWay();
        try (Network network = net(2).begin()) {
            offer(network, 1, "go");
            offer(network, 2, "hang");
            CompletableFuture<TideReport> report = tide(network);
            awaitHung(1);
            assertThat(network.activity().orElseThrow().acting())
                    .anySatisfy(acting -> assertThat(List.of(acting.hypha(), acting.pack(), acting.where()))
                            .containsExactly("h_2", "hanging", ""));
            awaitActed(network, 1);
            lookForADeadline(network);
            awaitTide(network, 1);
            assertThat(abandoned(network)).hasSize(1);
            pack.letReturn();
            assertThat(report.get().tide()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void shouldWriteNowhereWhenTheThreadComesBackLater(int width) throws Exception {
        try (Network network = net(6).begin()) {
            network.forceWidth(width);
            network.tide();
            for (int i = 1; i <= 6; i++) {
                offer(network, i, i == 5 ? "hang" : "go");
            }
            CompletableFuture<TideReport> report = tide(network);
            awaitHung(1);
            awaitActed(network, 1, 2, 3, 4);
            lookForADeadline(network);
            awaitTide(network, 2);
            String before = all(network, 6);
            long digest = network.digest();

            pack.letReturn();
            report.get();
            awaitAllBack(network);

            assertThat(pack.heard).hasValue(0);
            assertThat(all(network, 6)).isEqualTo(before);
            assertThat(network.digest()).isEqualTo(digest);
            network.tide();
            assertThat(network.state.topology.hyphae.size()).isEqualTo(6);
            assertThat(network.outputs("out").last()).isEqualTo(5);
        }
    }

    @Test
    void shouldKeepWhatEarlierStepsDidAndHoldWhatIsBehindWhenALaterStepDoesNotComeBack() throws Exception {
        try (Network network = net(2).begin()) {
            network.tide();
            offer(network, 1, "go");
            offer(network, 1, "go");
            offer(network, 1, "hang");
            offer(network, 1, "go");
            CompletableFuture<TideReport> report = tide(network);
            awaitHung(1);
            lookForADeadline(network);
            pack.letReturn();

            assertThat(report.get().steps()).isEqualTo(3);
            assertThat(n(network, "h_1")).isEqualTo(2);
            assertThat(network.hypha("h_1").orElseThrow().line().queued()).isEqualTo(1);
            offer(network, 1, "go");
            network.tide();
            network.tide();
            assertThat(network.outputs("out").last()).isEqualTo(2);
            assertThat(n(network, "h_1")).isEqualTo(2);
            assertThat(network.hypha("h_1").orElseThrow().line().queued()).isEqualTo(2);
            assertThat(Views.counters(network.state.total).conserved()).isTrue();
        }
    }

    @Test
    void shouldHoldAllSignalsWhenAnOpeningStepDoesNotComeBack() throws Exception {
        try (Network network = net(pack.opening(), 2).begin()) {
            network.tide();
            pack.hangInOpening();
            offer(network, 2, "go");
            CompletableFuture<TideReport> report = tide(network);
            awaitHung(1);
            lookForADeadline(network);
            pack.letReturn();

            report.get();
            assertThat(abandoned(network)).singleElement().satisfies(d -> {
                assertThat(d.where()).isEqualTo("h_2");
                assertThat(d.signal()).isNull();
            });
            assertThat(network.hypha("h_2").orElseThrow().line().queued()).isEqualTo(1);
            assertThat(network.state.total.dissonant).isZero();
        }
    }

    @Test
    void shouldGoOnWhenBothWorkersHangInOneTideAndEachInSeveralHyphae() throws Exception {
        try (Network network = net(6).begin()) {
            network.forceWidth(2);
            network.tide();
            for (int i = 1; i <= 6; i++) {
                offer(network, i, i % 3 == 0 ? "go" : "hang");
            }
            CompletableFuture<TideReport> report = tide(network);
            awaitHung(2);
            lookForADeadline(network);
            awaitHung(2);
            lookForADeadline(network);
            awaitTide(network, 2);

            assertThat(abandoned(network)).extracting(Dissonance::where).containsExactly("h_1", "h_2", "h_4", "h_5");
            assertThat(n(network, "h_3") + n(network, "h_6")).isEqualTo(2);
            assertThat(network.actDeadline().lost()).isEqualTo(4);
            assertThat(network.status().faults())
                    .anyMatch(line -> line.contains("4 ACTs of species 'Hanging' did not come back"))
                    .anyMatch(line -> line.contains("have not come back: 4"));
            pack.letReturn();
            report.get();
        }
    }

    @Test
    void shouldTakeNobodyForHungWhoGetsOn() throws Exception {
        try (Network network = net(2).begin()) {
            network.tide();
            offer(network, 1, "hang");
            CompletableFuture<TideReport> report = tide(network);
            awaitHung(1);
            for (int i = 0; i < ActDeadline.LOOKS; i++) {
                network.actDeadline().look();
            }
            pack.letReturn();
            report.get();
            lookForADeadline(network);

            assertThat(abandoned(network)).isEmpty();
            assertThat(pack.heard).hasValue(HangingPack.WISHES);
            assertThat(network.state.topology.find("h_1")).isInstanceOf(Node.Gone.class);
        }
    }

    @Test
    void shouldBeginNoOtherActOfASpeciesWhenTooManyDidNotComeBack() throws Exception {
        int hyphae = Species.MOST_ABANDONED + 3;
        TestNetworks given = net(hyphae)
                .species("Other", LambdaBehaviour.of("other", (hypha, state, signal, out) -> state.plus("n", 1L)))
                .hypha("other", "Other")
                .input("in")
                .socket("in", "other");
        try (Network network = given.begin()) {
            network.record(inputs -> records.add(inputs.toBytes()));
            network.tide();
            for (int i = 1; i <= hyphae; i++) {
                offer(network, i, "hang");
            }
            network.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            CompletableFuture<TideReport> report = tide(network);
            for (int i = 0; i < Species.MOST_ABANDONED; i++) {
                awaitHung(1);
                lookForADeadline(network);
            }
            awaitTide(network, 2);

            assertThat(abandoned(network)).hasSize(Species.MOST_ABANDONED);
            assertThat(abandoned(network).get(Species.MOST_ABANDONED - 1).message())
                    .contains("what any of its hyphae would sense is held");
            assertThat(network.hypha("h_" + hyphae).orElseThrow().line().queued())
                    .isEqualTo(1);
            assertThat(n(network, "other")).isEqualTo(1);
            pack.letReturn();
            report.get();
            offer(network, hyphae - 1, "go");
            network.tide();
            assertThat(network.hypha("h_" + (hyphae - 1)).orElseThrow().line().queued())
                    .isEqualTo(2);
            assertReplays(given, network.digest());
        }
    }

    private void assertReplays(TestNetworks given, long digest) {
        pack.hangNoMore();
        TideInputs first = TideInputs.of(records.get(0));
        assertThat(first.toBytes()).isEqualTo(records.get(0));
        for (int width : new int[] {1, 2}) {
            try (Network again =
                    Network.replay(given.blueprint(), given.plugins(), TestNetworks.SETTINGS.withDigestEveryTide())) {
                again.forceWidth(width);
                records.forEach(bytes -> again.tide(TideInputs.of(bytes), versions -> given.plugins()));
                assertThat(again.digest()).isEqualTo(digest);
            }
        }
    }

    @Test
    void shouldRunTheSameTideFromItsRecordWithoutTheStepThatDidNotComeBack() throws Exception {
        TestNetworks given = net(6);
        try (Network network = given.begin()) {
            network.forceWidth(2);
            network.record(inputs -> records.add(inputs.toBytes()));
            network.tide();
            for (int i = 1; i <= 6; i++) {
                offer(network, i, "go");
                offer(network, i, i % 2 == 0 ? "hang" : "go");
                offer(network, i, "go");
            }
            CompletableFuture<TideReport> report = tide(network);
            awaitHung(2);
            lookForADeadline(network);
            awaitHung(1);
            awaitActed(network, 3);
            lookForADeadline(network);
            pack.letReturn();
            report.get();
            network.tide();

            assertThat(TideInputs.of(records.get(1)).abandoned())
                    .extracting(Abandoned::hypha, Abandoned::step)
                    .containsExactly(tuple("h_2", 2), tuple("h_4", 2), tuple("h_6", 2));
            assertReplays(given, network.digest());
            TideInputs second = TideInputs.of(records.get(1));
            records.set(
                    1,
                    new TideInputs(
                                    second.tide(),
                                    second.clock(),
                                    second.before(),
                                    second.offered(),
                                    second.fed(),
                                    second.delivered(),
                                    second.faults(),
                                    List.of(new Abandoned("h_2", 9, "")),
                                    List.of())
                            .toBytes());
            assertThatThrownBy(() -> assertReplays(given, 0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("the record of tide 2 does not fit: these ACTs were given up now: []");
        }
    }

    @Test
    void shouldSenseAgainWhatWasHeldWhenThePackIsAnother() throws Exception {
        TestNetworks given = net(2);
        try (Network network = given.begin()) {
            hangTheFirst(network);

            Behaviour better = pack.lambda()
                    .version("2", (hypha, state, signal, out) -> state.plus("n", state.integer("n", 0) + 10));
            Plugins now = new Plugins(
                    given.plugins().relays(), given.plugins().policies(), Map.of(), Map.of("hanging", better), null);
            network.use(now);
            network.tide();

            assertThat(n(network, "h_1")).isEqualTo(10);
            assertThat(network.hypha("h_1").orElseThrow().quarantined()).isFalse();
            assertThat(network.status().faults()).isEmpty();
            assertThat(network.state.total.held).isZero();
        }
    }

    private void hangTheFirst(Network network) throws InterruptedException, ExecutionException {
        network.tide();
        offer(network, 1, "hang");
        offer(network, 1, "go");
        CompletableFuture<TideReport> report = tide(network);
        awaitHung(1);
        lookForADeadline(network);
        pack.letReturn();
        report.get();
        awaitAllBack(network);
    }

    @Test
    void shouldHoldStillAfterARecoveryUnlessThePackIsAnother() throws Exception {
        TestNetworks given = net(2);
        given.store = new MemoryCheckpointStore();
        long digest;
        try (Network network = given.begin()) {
            hangTheFirst(network);
            network.checkpoint().get();
            digest = network.digest();
        }
        NetworkSettings next = TestNetworks.SETTINGS.withIncarnation(2);
        try (Network network =
                Network.resume(given.blueprint(), given.plugins(), next).orElseThrow()) {
            assertThat(network.digest()).isEqualTo(digest);
            assertThat(network.hypha("h_1").orElseThrow().quarantined()).isTrue();
            assertThat(network.hypha("h_2").orElseThrow().quarantined()).isFalse();
            assertThat(network.status().faults()).anyMatch(line -> line.contains("1 ACT of species 'Hanging'"));
            network.tide();
            assertThat(n(network, "h_1")).isZero();
            assertThat(network.hypha("h_1").orElseThrow().line().queued()).isEqualTo(1);
        }
        given.packs.put(
                "hanging",
                pack.lambda().version("2", (hypha, state, signal, out) -> state.plus("n", state.integer("n", 0) + 10)));
        try (Network network =
                Network.resume(given.blueprint(), given.plugins(), next).orElseThrow()) {
            assertThat(network.status().faults()).isEmpty();
            network.tide();
            assertThat(n(network, "h_1")).isEqualTo(10);
        }
    }

    @Test
    void shouldLeaveNothingToDoButForTheOutsideWhenAllThatIsLeftIsHeld() throws Exception {
        try (Network network = net(2).begin()) {
            hangTheFirst(network);
            network.tide();
            network.tide();

            assertThat(network.nothingMoves()).isTrue();
            assertThat(network.hasWork()).isFalse();
        }
    }

    @Test
    void shouldKeepAllStepsWhenTheEndOfAnActDoesNotComeBack() throws Exception {
        FaultyPack faulty = new FaultyPack(() -> {
            pack.hangUnheeding();
            return new IllegalStateException("late");
        });
        try (Network network = net(faulty, 2).begin()) {
            network.tide();
            faulty.place = FaultyPack.Place.END;
            offer(network, 1, "go");
            offer(network, 1, "go");
            CompletableFuture<TideReport> report = tide(network);
            awaitHung(1);
            lookForADeadline(network);
            pack.letReturn();

            assertThat(report.get().steps()).isEqualTo(3);
            assertThat(network.state.total.acted).isEqualTo(2);
            assertThat(n(network, "h_1")).isEqualTo(2);
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.ABANDONED);
                assertThat(d.signal()).isNull();
            });
        }
    }

    private static CheckpointStore waiting(CountDownLatch mayWrite) {
        CheckpointStore store = new MemoryCheckpointStore();
        return new CheckpointStore() {
            @Override
            public String kind() {
                return store.kind();
            }

            @Override
            public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException {
                try {
                    mayWrite.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return store.write(folder, tide, chunks, keep);
            }

            @Override
            public List<CheckpointInfo> list(Path folder) throws IOException {
                return store.list(folder);
            }

            @Override
            public void read(Path folder, CheckpointInfo info, Consumer<Chunk> reader) throws IOException {
                store.read(folder, info, reader);
            }
        };
    }

    @Test
    void shouldWriteTheBoundaryBeforeWhenATideIsHandedOverBesideACheckpoint() throws Exception {
        TestNetworks given = net(2);
        CountDownLatch mayWrite = new CountDownLatch(1);
        given.store = waiting(mayWrite);
        try (Network network = given.begin()) {
            network.tide();
            offer(network, 1, "go");
            offer(network, 2, "go");
            network.tide();
            long digest = network.digest();
            CompletableFuture<CheckpointInfo> written = network.checkpoint();
            offer(network, 1, "go");
            offer(network, 1, "hang");
            offer(network, 2, "go");
            CompletableFuture<TideReport> report = tide(network);
            awaitHung(1);
            lookForADeadline(network);
            awaitTide(network, 3);
            mayWrite.countDown();
            written.get();
            pack.letReturn();
            report.get();
            assertThat(n(network, "h_1")).isEqualTo(2);

            try (Network resumed = Network.resume(
                            given.blueprint(), given.plugins(), TestNetworks.SETTINGS.withIncarnation(2))
                    .orElseThrow()) {
                assertThat(resumed.tideNumber()).isEqualTo(2);
                assertThat(resumed.digest()).isEqualTo(digest);
            }
        }
    }

    @Test
    void shouldDriveTheNetworkOnByAnotherThreadAndStopWhenOneHangsForEver() throws Exception {
        try (Network network = net(2).begin();
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 0, false))) {
            keeper.start();
            for (int hypha = 1; hypha <= 2; hypha++) {
                offer(network, hypha, "hang");
                awaitHung(1);
                lookForADeadline(network);
                assertThat(keeper.atBoundary(n -> abandoned(n).size()).get()).isEqualTo(hypha);
            }
            assertThat(keeper.atBoundary(n -> n.actDeadline().lost()).get()).isEqualTo(2);

            keeper.close();

            assertThat(keeper.ended()).isCompleted();
            long tide = network.tideNumber();
            pack.letReturn();
            awaitAllBack(network);
            assertThat(network.tideNumber()).isEqualTo(tide);
            assertThat(pack.heard).hasValue(0);
        }
    }

    @Test
    void shouldStopAfterTheTideWhenOneIsHandedOverWhileItIsWaitedFor() throws Exception {
        try (Network network = net(2).begin();
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 0, false))) {
            keeper.start();
            offer(network, 1, "hang");
            awaitHung(1);
            keeper.stop();
            assertThat(keeper.awaitStopped(1)).isFalse();
            lookForADeadline(network);

            assertThat(keeper.awaitStopped(30_000)).isTrue();
            assertThat(abandoned(network)).hasSize(1);
        }
    }

    @Test
    void shouldLeaveTheTideWhereItIsWhenTheNetworkWasGivenUp() throws Exception {
        Network network = net(2).begin();
        network.tide();
        offer(network, 1, "hang");
        CompletableFuture<TideReport> report = tide(network);
        awaitHung(1);
        network.abandon();
        lookForADeadline(network);

        assertThat(network.activity()).isPresent();
        assertThat(network.actDeadline().lost()).isZero();
        pack.letReturn();
        report.get();
    }

    /** Those that look after the deadlines of these networks. */
    private static Set<Thread> looking() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("mycelium-test-deadline"))
                .collect(Collectors.toSet());
    }

    @Test
    void shouldHaveAThreadThatLooksAsLongAsTheNetworkIsOpenUnlessTheDeadlineIsNone() throws Exception {
        for (long millis : new long[] {0, 60_000}) {
            TestNetworks given = net(1);
            given.actDeadlineMillis = millis;
            Set<Thread> others = looking();
            Network network = given.begin();
            network.keepActDeadline(rest -> {});
            Set<Thread> own = looking();
            own.removeAll(others);
            assertThat(own).hasSize(millis == 0 ? 0 : 1);
            network.close();
            for (Thread thread : own) {
                thread.join();
            }
        }
    }
}
