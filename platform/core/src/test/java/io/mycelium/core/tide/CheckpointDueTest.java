package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideListener;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.value.PlainMap;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a checkpoint is due, with time stepped by hand: in idle tides, in SLEEP, after failures, beside one that hangs. */
class CheckpointDueTest {
    private final HandTime time = new HandTime();
    private final TestNetworks net = new TestNetworks()
            .species("Any", LambdaBehaviour.of("any", (hypha, state, signal, out) -> state))
            .hypha("a", "Any")
            .input("in")
            .socket("in", "a");
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Network network;
    private Tidekeeper keeper;

    private void start(CheckpointStore store, long every, long seconds, long periodMillis) {
        net.store = store;
        net.every = every;
        net.seconds = seconds;
        network = net.begin(TestNetworks.SETTINGS.withNanos(time));
        network.listen(new TideListener() {
            @Override
            public void checkpointEnded(String name, long tide, long bytes, long millis) {
                told.add("written " + tide);
            }

            @Override
            public void checkpointFailed(String name, long tide, String message) {
                told.add("failed " + tide);
            }
        });
        keeper = new Tidekeeper(network, new Tidekeeper.Pace(periodMillis, 0, false), time);
        keeper.begin();
    }

    @AfterEach
    void close() {
        keeper.close();
        network.close();
    }

    private Ingress.Queued offer() {
        return (Ingress.Queued) network.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
    }

    private void stepUntilTide(long tide) {
        while (network.tideNumber() < tide) {
            keeper.step();
        }
    }

    private String next() throws InterruptedException {
        return told.poll(1, TimeUnit.MINUTES);
    }

    @Test
    void shouldWriteOneWhenEnoughTidesHavePassedThoughNoneRan() throws Exception {
        start(new MemoryCheckpointStore(), 100, 0, 1);
        stepUntilTide(100);
        assertThat(next()).isEqualTo("written 100");
        stepUntilTide(120);
        offer();
        stepUntilTide(199);
        assertThat(network.status().checkpointTide()).isEqualTo(100);
        stepUntilTide(200);
        assertThat(next()).isEqualTo("written 200");
        stepUntilTide(500);
        assertThat(told).as("nothing has changed since").isEmpty();
        offer();
        stepUntilTide(501);
        assertThat(next()).as("long due, had it changed").isEqualTo("written 501");
    }

    @Test
    void shouldWriteOneWhenEnoughSecondsHavePassedInSleep() throws Exception {
        start(new MemoryCheckpointStore(), 1000, 10, 0);
        time.passMillis(3_000);
        keeper.step();
        time.sleptMillis.clear();
        keeper.step();
        assertThat(time.sleptMillis).containsExactly(6_990L);
        keeper.step();
        assertThat(next()).isEqualTo("written 1");
        time.wake();
        keeper.step();
        keeper.step();
        assertThat(time.sleptMillis).last().isEqualTo(Long.MAX_VALUE);
        time.passMillis(60_000);
        keeper.step();
        assertThat(told).as("nothing has changed since").isEmpty();
    }

    @Test
    void shouldWriteOneEachTimeItsSecondsHavePassedAndNoneBetweenWhenItTidesAtFullSpeed() throws Exception {
        start(new MemoryCheckpointStore(), 0, 2, 0);
        for (int tide = 1; tide <= 60; tide++) {
            offer();
            time.passMillis(100);
            keeper.step();
            assertThat(network.tideNumber()).isEqualTo(tide);
            if (tide % 20 == 0) {
                assertThat(next()).isEqualTo("written " + tide);
            } else {
                assertThat(told).isEmpty();
            }
        }
        assertThat(time.sleptMillis).as("full speed").isEmpty();
    }

    @Test
    void shouldWriteOneWhenAServiceWasSwappedWhileItSleeps() throws Exception {
        start(new MemoryCheckpointStore(), 1000, 10, 0);
        keeper.step();
        assertThat(network.checkpoint()).succeedsWithin(1, TimeUnit.MINUTES);
        assertThat(next()).isEqualTo("written 1");
        network.use(net.plugins());
        assertThat(network.nanosUntilCheckpoint()).isPositive().isLessThan(Long.MAX_VALUE);
    }

    /** Fails so often, each time for a reason of its own if {@code reasons} says so; then writes. */
    private static final class Failing implements CheckpointStore {
        final MemoryCheckpointStore rest = new MemoryCheckpointStore();
        final List<String> reasons;
        int tries;

        Failing(List<String> reasons) {
            this.reasons = reasons;
        }

        @Override
        public String kind() {
            return "failing";
        }

        @Override
        public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException {
            if (tries < reasons.size()) {
                throw new IOException(reasons.get(tries++));
            }
            return rest.write(folder, tide, chunks, keep);
        }

        @Override
        public List<CheckpointInfo> list(Path folder) throws IOException {
            return rest.list(folder);
        }

        @Override
        public void read(Path folder, CheckpointInfo info, Consumer<Chunk> to) throws IOException {
            rest.read(folder, info, to);
        }
    }

    private static List<String> times(int count, String reason) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(reason);
        }
        return all;
    }

    @Test
    void shouldWaitTwiceAsLongAfterEachFailureAndSayACauseOnce() throws Exception {
        List<String> reasons = times(8, "the disk is full");
        reasons.add("the disk is gone");
        start(new Failing(reasons), 1, 0, 0);
        CompletableFuture<Long> durable = offer().durable();
        keeper.step();
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            assertThat(next()).isEqualTo("failed 1");
            time.sleptMillis.clear();
            time.wake();
            keeper.step(); // hears of it
            keeper.step(); // sleeps
            keeper.step(); // tries again
            pauses.add(time.sleptMillis.get(0));
        }
        assertThat(pauses).containsExactly(1000L, 2000L, 4000L, 8000L, 16000L, 32000L, 60000L, 60000L, 60000L);
        assertThat(durable).isCompletedExceptionally();
        assertThat(next()).isEqualTo("written 1");
        assertThat(network.dissonances(0, 10)).hasSize(2).allSatisfy(d -> {
            assertThat(d.kind()).isEqualTo(Dissonance.Kind.CHECKPOINT);
            assertThat(d.message()).contains("was not written");
        });
    }

    @Test
    void shouldTryAtOnceWhenItIsAskedForAfterAFailure() throws Exception {
        start(new Failing(times(1, "the disk is full")), 1, 0, 0);
        keeper.step();
        assertThat(next()).isEqualTo("failed 1");
        assertThat(network.checkpoint()).succeedsWithin(1, TimeUnit.MINUTES);
    }

    @Test
    void shouldFailAndGoOnWhenAStoreThrowsAnError() throws Exception {
        start(
                new CheckpointStoreOf((tide, chunks) -> {
                    throw new AssertionError("not today");
                }),
                1,
                0,
                0);
        keeper.step();
        assertThat(next()).isEqualTo("failed 1");
        keeper.step();
        assertThat(network.dissonances(0, 10))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("not today"));
    }

    @Test
    void shouldSayOfWhatKindItWasWhenAFailureHasNoMessage() throws Exception {
        start(
                new CheckpointStoreOf((tide, chunks) -> {
                    throw new UnsupportedOperationException();
                }),
                1,
                0,
                0);
        keeper.step();
        assertThat(next()).isEqualTo("failed 1");
        keeper.step();
        assertThat(network.dissonances(0, 10))
                .singleElement()
                .satisfies(d -> assertThat(d.message())
                        .isEqualTo("the checkpoint of tide 1 was not written, and the ones before it are as they were."
                                + " UnsupportedOperationException"));
    }

    @Test
    void shouldWriteOutWhatItsBodiesPutOutBeforeTheStoreIsAsked() throws Exception {
        List<String> order = new CopyOnWriteArrayList<>();
        MemoryCheckpointStore rest = new MemoryCheckpointStore();
        net.body("disk", Direction.OUT, "disk").output("log");
        net.bodyKinds.put("disk", new Disk(() -> order.add("forced")));
        start(
                new CheckpointStoreOf((tide, chunks) -> {
                    order.add("written");
                    return rest.write(Path.of("."), tide, chunks, 3);
                }),
                1,
                0,
                0);
        keeper.step();
        assertThat(next()).isEqualTo("written 1");
        assertThat(order).containsExactly("forced", "written");
    }

    /** A body that forces something. */
    private record Disk(Runnable forcing) implements FruitingBody {
        @Override
        public String kind() {
            return "disk";
        }

        @Override
        public void check(Direction direction, PlainMap settings) {}

        @Override
        public InputBody openInput(BodyContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OutputBody openOutput(BodyContext context) {
            return new OutputBody() {
                @Override
                public void force() {
                    forcing.run();
                }

                @Override
                public void close() {}
            };
        }
    }

    /** A store that writes when it is let. */
    private static final class Slow {
        final CountDownLatch entered = new CountDownLatch(1);
        final CountDownLatch open = new CountDownLatch(1);
        final MemoryCheckpointStore rest = new MemoryCheckpointStore();

        CheckpointInfo write(long tide, Iterator<Chunk> chunks) throws IOException {
            entered.countDown();
            try {
                open.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return rest.write(Path.of("."), tide, chunks, 3);
        }
    }

    @Test
    void shouldEndTheOneUnderWayAndTellWhoAskedForTheNextWhenItIsClosed() throws Exception {
        Slow store = new Slow();
        start(new CheckpointStoreOf(store::write), 0, 0, 0);
        CompletableFuture<CheckpointInfo> first = network.checkpoint();
        assertThat(store.entered.await(1, TimeUnit.MINUTES)).isTrue();
        CompletableFuture<CheckpointInfo> next = network.checkpoint();
        store.open.countDown();
        keeper.close();
        network.close();
        assertThat(first).isCompleted();
        assertThat(next).isCompletedExceptionally();
        assertThatThrownBy(next::get).hasRootCauseMessage("the network is closed");
        assertThatThrownBy(() -> network.checkpoint().get()).hasRootCauseMessage("the network is closed");
    }

    @Test
    void shouldEndTheOneUnderWayWhenWhoClosesItIsInterrupted() throws Exception {
        Slow store = new Slow();
        start(new CheckpointStoreOf(store::write), 0, 0, 0);
        CompletableFuture<CheckpointInfo> asked = network.checkpoint();
        assertThat(store.entered.await(1, TimeUnit.MINUTES)).isTrue();
        keeper.close();
        Thread.currentThread().interrupt();
        network.close();
        assertThat(Thread.interrupted()).as("who closed it hears of it still").isTrue();
        store.open.countDown();
        assertThat(asked).succeedsWithin(1, TimeUnit.MINUTES);
    }

    /** A store of one method. */
    private record CheckpointStoreOf(Writing writing) implements CheckpointStore {
        interface Writing {
            CheckpointInfo write(long tide, Iterator<Chunk> chunks) throws IOException;
        }

        @Override
        public String kind() {
            return "one method";
        }

        @Override
        public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException {
            return writing.write(tide, chunks);
        }

        @Override
        public List<CheckpointInfo> list(Path folder) {
            return List.of();
        }

        @Override
        public void read(Path folder, CheckpointInfo info, Consumer<Chunk> to) {}
    }

    @Test
    void shouldSayOnceThatOneHangsAndWriteTheNextWhenItEnds() throws Exception {
        Slow store = new Slow();
        start(new CheckpointStoreOf(store::write), 1, 0, 0);
        keeper.step();
        assertThat(store.entered.await(1, TimeUnit.MINUTES)).isTrue();
        keeper.step();
        assertThat(time.sleptMillis).as("until it is late").last().isEqualTo(59_990L);
        keeper.step();
        keeper.step();
        assertThat(time.sleptMillis).as("told, it waits for its end").last().isEqualTo(Long.MAX_VALUE);
        assertThat(network.dissonances(0, 10))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("under way for longer than 60 s"));
        CompletableFuture<Long> durable = offer().durable();
        CompletableFuture<CheckpointInfo> asked = network.checkpoint();
        keeper.step();
        store.open.countDown();
        assertThat(next()).isEqualTo("written 1");
        keeper.step();
        assertThat(asked).succeedsWithin(1, TimeUnit.MINUTES);
        assertThat(durable).succeedsWithin(1, TimeUnit.MINUTES);
        assertThat(durable).isCompletedWithValue(2L);
    }

    @Test
    void shouldHaveTheSameDigestWhetherTidesWithoutWorkRanOrWerePassed() {
        start(null, 10, 0, 0);
        TestNetworks other = new TestNetworks();
        other.species.addAll(net.species);
        other.hyphae.addAll(net.hyphae);
        other.bodies.addAll(net.bodies);
        other.sockets.addAll(net.sockets);
        other.packs.putAll(net.packs);
        other.every = 10;
        try (Network ran = other.begin(TestNetworks.SETTINGS)) {
            offer();
            ran.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            network.tide();
            ran.tide();
            network.idleUntil(34);
            while (ran.tideNumber() < 34) {
                if (ran.tideNumber() % 3 == 0) {
                    ran.tide();
                } else {
                    ran.idleTide();
                }
            }
            assertThat(ran.status().digest())
                    .isEqualTo(network.status().digest())
                    .isNotZero();
            offer();
            ran.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            network.tide();
            ran.tide();
            network.idleUntil(40);
            long before = ran.status().digest();
            while (ran.tideNumber() < 40) {
                ran.idleTide();
            }
            assertThat(ran.status().digest())
                    .isEqualTo(network.status().digest())
                    .isNotEqualTo(before);
        }
    }

    /** A server that ends does not wait for a disk that hangs, and who looks at its threads finds whose each is. */
    @Test
    void shouldBeWrittenByADaemonThatIsCalledByItsNetwork() throws Exception {
        List<String> threads = new CopyOnWriteArrayList<>();
        MemoryCheckpointStore rest = new MemoryCheckpointStore();
        start(
                new CheckpointStoreOf((tide, chunks) -> {
                    Thread by = Thread.currentThread();
                    threads.add(by.getName() + (by.isDaemon() ? ", a daemon" : ""));
                    return rest.write(Path.of("."), tide, chunks, 3);
                }),
                1,
                0,
                1);
        stepUntilTide(1);
        assertThat(next()).isEqualTo("written 1");
        assertThat(threads).containsExactly("mycelium-test-checkpoint, a daemon");
    }
}
