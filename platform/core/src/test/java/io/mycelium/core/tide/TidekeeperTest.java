package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TidekeeperTest {
    private static final Duration SOON = Duration.ofMinutes(1);

    private static TestNetworks net() {
        return new TestNetworks()
                .species("Any", LambdaBehaviour.of("any", (hypha, state, signal, out) -> {
                    out.emit("got", signal.payload());
                    return state;
                }))
                .hypha("a", "Any")
                .input("in")
                .output("out")
                .socket("in", "a")
                .socket("a", "out");
    }

    private static Ingress.Queued offer(Network network, boolean urgent) {
        return (Ingress.Queued) network.ingress("in").offer("go", PlainMap.EMPTY, urgent, Signal.NO_DEADLINE);
    }

    @Test
    void shouldStopWhenItHasRunAsManyTidesAsItMay() {
        try (Network network = net().begin();
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 25, false))) {
            keeper.start();
            assertThat(keeper.ended()).succeedsWithin(SOON);
            assertThat(keeper.atBoundary(Network::tideNumber))
                    .succeedsWithin(SOON)
                    .isEqualTo(25L);
        }
    }

    /** A feed that has nothing for five takes, for the last two of which it does not even go on. */
    private static final class Hours implements FruitingBody {
        private int takes;

        @Override
        public String kind() {
            return "hours";
        }

        @Override
        public void check(Direction direction, PlainMap settings) {}

        @Override
        public InputBody openInput(BodyContext context) {
            return new InputBody() {
                @Override
                public Intake take(Object memory, long tide, int room) {
                    takes++;
                    return new Intake((long) Math.min(takes, 3), List.of(), takes == 5);
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

    @Test
    void shouldTellAFeedThatGoesOnOverEmptyHoursFromOneThatStandsStill() {
        TestNetworks net = new TestNetworks();
        net.bodies.add(new Blueprint.BodyPlan("in", Direction.IN, "hours", PlainMap.EMPTY, 1));
        Plugins plugins = new Plugins(Map.of(), net.plugins().policies(), Map.of("hours", new Hours()), Map.of(), null);
        List<Boolean> moved = new ArrayList<>();
        try (Network network = Network.begin(net.blueprint(), plugins, TestNetworks.SETTINGS)) {
            for (int i = 0; i < 5; i++) {
                network.tide();
                moved.add(network.feedMoved());
            }
            assertThat(network.feedOpen()).isFalse();
        }
        assertThat(moved).containsExactly(true, true, true, false, false);
    }

    @Test
    void shouldBeAwakeOnceWhenIdleTidesWentByBeforeASignalComes() {
        try (Network network = net().begin()) {
            network.idleUntil(5);
            network.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            assertThat(network.tide().awake()).isEqualTo(1);
        }
    }

    @Test
    void shouldEndWhenItIsQuietAndShallEndThen() {
        TestNetworks net = net().at(40, "a", "go", PlainMap.EMPTY);
        try (Network network = net.begin();
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 0, true))) {
            keeper.start();
            assertThat(keeper.ended()).succeedsWithin(SOON);
            assertThat(network.outputs("out").after(0, 5).outputs())
                    .singleElement()
                    .satisfies(o -> assertThat(o.tide()).isEqualTo(41));
        }
    }

    @Test
    void shouldCountQuietTidesWhenThereIsAPeriod() {
        try (Network network = net().begin();
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(1, 10, false))) {
            keeper.start();
            assertThat(keeper.ended()).succeedsWithin(SOON);
            assertThat(network.tideNumber()).isEqualTo(10);
        }
    }

    @Test
    void shouldDoWhatIsAskedWhenTheNetworkSleeps() {
        try (Network network = net().begin();
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(3_600_000, 0, false))) {
            CompletableFuture<String> early = keeper.atBoundary(Network::name);
            keeper.start();
            assertThat(early).succeedsWithin(SOON).isEqualTo("test");
            assertThat(keeper.atBoundary(n -> Thread.currentThread().getName()))
                    .succeedsWithin(SOON)
                    .isEqualTo("mycelium-test-tide");
            assertThat(keeper.atBoundary(n -> {
                        throw new IllegalStateException("no");
                    }))
                    .failsWithin(SOON);
        }
    }

    @Test
    void shouldEndSleepAtOnceWhenAnUrgentSignalComesIn() {
        try (Network network = net().begin();
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(3_600_000, 0, false))) {
            keeper.start();
            // the first tick is at once; from then on it sleeps for an hour
            Long ticked = keeper.atBoundary(Network::tideNumber)
                    .orTimeout(1, TimeUnit.MINUTES)
                    .join();
            assertThat(offer(network, true).ingested())
                    .succeedsWithin(SOON)
                    .satisfies(tide -> assertThat(tide).isGreaterThanOrEqualTo(ticked));
        }
    }

    @Test
    void shouldMakeItDurableWhenSomebodyWaitsForThat() {
        TestNetworks net = net();
        net.store = new MemoryCheckpointStore();
        try (Network network = net.begin();
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 0, false))) {
            keeper.start();
            for (int i = 0; i < 3; i++) {
                Ingress.Queued queued = offer(network, false);
                CompletableFuture<Long> durable = queued.durable();
                assertThat(durable).succeedsWithin(SOON);
                assertThat(durable.join())
                        .isGreaterThanOrEqualTo(queued.ingested().join());
            }
        }
    }

    @Test
    void shouldDoWhatStillWaitsWhenItIsClosed() {
        Network network = net().begin();
        Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 0, false));
        keeper.start();
        CompletableFuture<Long> last = keeper.atBoundary(Network::tideNumber);
        keeper.close();
        assertThat(last).isCompleted();
        assertThat(keeper.ended()).isCompleted();
        assertThat(keeper.atBoundary(Network::tideNumber)).isCompleted();
        network.close();
        assertThat(network.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE))
                .isInstanceOf(Ingress.Refused.class);
    }

    @Test
    void shouldAnswerWhatIsAskedWhenItsThreadIsJustEnding() throws Exception {
        try (Network network = net().begin()) {
            for (int i = 0; i < 1_000; i++) {
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(3_600_000, 0, false));
                keeper.start();
                long micros = i % 200;
                CountDownLatch closing = new CountDownLatch(1);
                List<CompletableFuture<Long>> answers = new ArrayList<>();
                Thread asking = new Thread(() -> {
                    closing.countDown();
                    long until = System.nanoTime() + micros * 1_000;
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    answers.add(keeper.atBoundary(Network::tideNumber));
                });
                asking.start();
                closing.await();
                keeper.close();
                asking.join();
                assertThat(answers).singleElement().matches(CompletableFuture::isDone);
            }
        }
    }

    @Test
    void shouldWaitBetweenTriesWhenWhatComesInFindsNoRoom() throws Exception {
        TestNetworks given = blocked();
        Plugins all = given.plugins();
        AtomicReference<CountDownLatch> tides = new AtomicReference<>(new CountDownLatch(0));
        NetworkSettings settings = TestNetworks.SETTINGS.withClock(() -> {
            tides.get().countDown();
            return 0;
        });
        try (Network network = Network.begin(given.blueprint(), all, settings);
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 0, false))) {
            network.use(new Plugins(Map.of(), all.policies(), Map.of(), all.packs(), null));
            keeper.start();
            assertThat(offer(network, false).ingested()).succeedsWithin(SOON);
            CompletableFuture<Long> second = offer(network, false).ingested();

            long from = System.nanoTime();
            CountDownLatch twenty = new CountDownLatch(20);
            tides.set(twenty);
            assertThat(twenty.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(System.nanoTime() - from).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(100));
            assertThat(second).isNotDone();

            assertThat(keeper.atBoundary(n -> n.use(all))).succeedsWithin(SOON);
            assertThat(second).succeedsWithin(SOON);
        }
    }

    /** A socket of one signal before a relay. */
    private static TestNetworks blocked() {
        return new TestNetworks()
                .species("sink", LambdaBehaviour.of("sink", (hypha, state, signal, out) -> state))
                .hypha("sink", "sink")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .input("in")
                .socket("in", "fan", 1, FullPolicy.THROTTLE)
                .socket("fan", "sink");
    }

    @Test
    void shouldShowNobodyAwakeWhenTidesPassInSleep() {
        try (Network network = net().begin()) {
            network.tide();
            assertThat(network.status().awake()).isEqualTo(1);
            network.idleTide();
            assertThat(network.status().awake()).isZero();
        }
    }

    /** A hypha whose step does not come back before it is let. */
    private static final class Endless implements AutoCloseable {
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch let = new CountDownLatch(1);

        TestNetworks net() {
            return new TestNetworks()
                    .species("Slow", LambdaBehaviour.of("slow", (hypha, state, signal, out) -> {
                        begun.countDown();
                        try {
                            let.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        return state;
                    }))
                    .hypha("worm", "Slow")
                    .input("in")
                    .socket("in", "worm");
        }

        @Override
        public void close() {
            let.countDown();
        }
    }

    @Test
    void shouldShowTheLastBoundaryAndTheStepWhenATideDoesNotEnd() throws Exception {
        Endless endless = new Endless();
        try (Network network = endless.net().begin();
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 0, false));
                endless) {
            keeper.start();
            offer(network, false);
            endless.begun.await();

            Activity activity = network.activity().orElseThrow();
            assertThat(keeper.lastBoundary().tide()).isEqualTo(activity.tide() - 1);
            assertThat(activity.acting()).singleElement().satisfies(acting -> {
                assertThat(acting.hypha()).isEqualTo("worm");
                assertThat(acting.pack()).isEqualTo("slow");
                assertThat(acting.steps()).isPositive();
            });
            keeper.stop();
            assertThat(keeper.awaitStopped(1)).isFalse();

            endless.let.countDown();
            assertThat(keeper.awaitStopped(SOON.toMillis())).isTrue();
            assertThat(network.activity()).isEmpty();
        }
    }

    @Test
    void shouldSayEndedOnlyWhenNothingCanComeFromOutsideAnyMore() {
        try (Network network = net().begin();
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 3, false))) {
            assertThat(keeper.lastBoundary().quiet()).isFalse(); // born and not asked yet
            assertThat(keeper.lastBoundary().ended()).isFalse();
            network.tide();
            assertThat(network.status().quiet()).isTrue();
            assertThat(network.status().ended()).isFalse();
            keeper.start();
            assertThat(keeper.ended()).succeedsWithin(SOON);
            assertThat(keeper.lastBoundary().ended()).isTrue();
        }
    }
}
