package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.NotIngestedException;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** When tides begin, with time stepped by hand. */
class PaceTest {
    private final HandTime time = new HandTime();

    private Network network(TestNetworks net) {
        return net.begin(TestNetworks.SETTINGS.withNanos(time));
    }

    private static TestNetworks quiet() {
        return new TestNetworks()
                .species("Any", LambdaBehaviour.of("any", (hypha, state, signal, out) -> state))
                .hypha("a", "Any")
                .input("in")
                .socket("in", "a");
    }

    private Tidekeeper keeper(Network network, long periodMillis) {
        Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(periodMillis, 0, false), time);
        keeper.begin();
        return keeper;
    }

    @Test
    void shouldRunOneTideATickWhenNothingHurries() {
        try (Network network = network(quiet());
                Tidekeeper keeper = keeper(network, 100)) {
            for (int i = 0; i < 20; i++) {
                keeper.step();
            }
            assertThat(network.tideNumber()).isEqualTo(10);
            assertThat(time.sleptMillis).hasSize(10).containsOnly(100L);
        }
    }

    @Test
    void shouldNotMakeUpForTicksThatWentBy() {
        try (Network network = network(quiet());
                Tidekeeper keeper = keeper(network, 100)) {
            keeper.step();
            time.passMillis(1_230);
            keeper.step();
            assertThat(network.tideNumber()).isEqualTo(2);
            keeper.step();
            assertThat(network.tideNumber()).as("it sleeps until the next tick").isEqualTo(2);
            assertThat(time.sleptMillis).containsExactly(70L);
            keeper.step();
            assertThat(network.tideNumber()).isEqualTo(3);
        }
    }

    private static Ingress.Queued offer(Network network, String body, boolean urgent) {
        return (Ingress.Queued) network.ingress(body).offer("go", PlainMap.EMPTY, urgent, Signal.NO_DEADLINE);
    }

    private static void rounds(Tidekeeper keeper, int steps) {
        for (int i = 0; i < steps; i++) {
            keeper.step();
        }
    }

    @Test
    void shouldEndOneSleepForAnUrgentSignalThatFindsNoRoom() {
        TestNetworks given = quiet();
        given.relay("gone", "fanout", PlainMap.EMPTY);
        given.input("full").socket("full", "gone", 1, FullPolicy.THROTTLE).socket("gone", "a");
        Plugins all = given.plugins();
        try (Network network = network(given)) {
            network.use(new Plugins(Map.of(), all.policies(), Map.of(), all.packs(), null));
            try (Tidekeeper keeper = keeper(network, 1000)) {
                keeper.step();
                offer(network, "full", true);
                offer(network, "full", true);
                Ingress.Queued waits = offer(network, "full", true);
                rounds(keeper, 4);
                long tide = network.tideNumber();
                assertThat(waits.ingested()).isNotDone();
                time.sleptMillis.clear();
                rounds(keeper, 20);
                assertThat(network.tideNumber()).isEqualTo(tide + 10);
                assertThat(time.sleptMillis).hasSize(10).containsOnly(1000L);
            }
        }
    }

    @Test
    void shouldPassAnUrgentSignalOnFromHyphaToHyphaWithoutSleep() {
        Behaviour passing = LambdaBehaviour.of("passing", (hypha, state, signal, out) -> {
            out.emit("go", signal.payload(), Manner.URGENT);
            return state;
        });
        TestNetworks given = new TestNetworks()
                .species("Passing", passing)
                .hypha("a", "Passing")
                .hypha("b", "Passing")
                .hypha("c", "Passing")
                .input("in")
                .output("out")
                .socket("in", "a")
                .socket("a", "b")
                .socket("b", "c")
                .socket("c", "out");
        try (Network network = network(given);
                Tidekeeper keeper = keeper(network, 8000)) {
            rounds(keeper, 2);
            time.sleptMillis.clear();
            offer(network, "in", true);
            rounds(keeper, 4);
            assertThat(network.outputs("out").last()).isEqualTo(1);
            assertThat(time.sleptMillis).isEmpty();
            rounds(keeper, 3);
            assertThat(time.sleptMillis).as("then it sleeps again").isNotEmpty();
        }
    }

    @Test
    void shouldSleepUntilTheNextTickWhenUrgentSignalsNeverEnd() {
        TestNetworks given = new TestNetworks()
                .species("Echo", LambdaBehaviour.of("echo", (hypha, state, signal, out) -> {
                    out.emit("go", signal.payload(), Manner.URGENT);
                    return state;
                }))
                .hypha("a", "Echo")
                .socket("a", "a")
                .at(1, "a", "go", PlainMap.EMPTY);
        try (Network network = network(given);
                Tidekeeper keeper = keeper(network, 1000)) {
            while (time.sleptMillis.size() < 3) {
                keeper.step();
            }
            int burst = Blueprint.Tides.DEFAULT.burst();
            assertThat(network.tideNumber()).isEqualTo(3 * (1 + burst));
            assertThat(time.sleptMillis).containsExactly(1000L, 1000L, 1000L);
        }
    }

    @Test
    void shouldTakeFromEachBodyThoughAnotherIsBehindAFullPath() {
        TestNetworks given = quiet();
        given.relay("gone", "fanout", PlainMap.EMPTY);
        given.input("full").socket("full", "gone", 1, FullPolicy.THROTTLE).socket("gone", "a");
        Plugins all = given.plugins();
        try (Network network = network(given)) {
            network.use(new Plugins(Map.of(), all.policies(), Map.of(), all.packs(), null));
            offer(network, "full", false);
            Ingress.Queued waits = offer(network, "full", false);
            Ingress.Queued free = offer(network, "in", false);
            network.tide();
            assertThat(free.ingested()).isCompletedWithValue(1L);
            assertThat(waits.ingested()).isNotDone();
            assertThat(network.status().waiting()).isEqualTo(1);
        }
    }

    @Test
    void shouldTakeInTurnsAndUrgentOnesFirst() {
        TestNetworks given = quiet().input("other").socket("other", "a");
        try (Network network = network(given)) {
            List<String> order = new ArrayList<>();
            List.of("in", "in", "other", "other")
                    .forEach(body -> offer(network, body, false).ingested().thenAccept(tide -> order.add(body)));
            offer(network, "other", true).ingested().thenAccept(tide -> order.add("urgent"));
            network.tide();
            assertThat(order).containsExactly("urgent", "in", "other", "in", "other");
        }
    }

    @Test
    void shouldAnswerTheBodyWhenASocketBehindItIsFullAndRejects() {
        TestNetworks given = quiet();
        given.input("narrow").socket("narrow", "a", 1, FullPolicy.REJECT);
        try (Network network = network(given)) {
            Ingress.Queued first = offer(network, "narrow", false);
            Ingress.Queued second = offer(network, "narrow", false);
            TideReport report = network.tide();
            assertThat(first.ingested()).isCompletedWithValue(1L);
            assertThat(second.ingested())
                    .failsWithin(Duration.ZERO)
                    .withThrowableThat()
                    .withCauseInstanceOf(NotIngestedException.class)
                    .withMessageContaining("narrow -> a is full (1 signals) and rejects");
            assertThat(report.ingested()).isEqualTo(1);
            Census.conserved(network);
        }
    }

    @Test
    void shouldRefuseAtTheDoorWhenItsTidesAreOver() {
        TestNetworks given = quiet();
        given.relay("gone", "fanout", PlainMap.EMPTY);
        given.input("full").socket("full", "gone", 1, FullPolicy.THROTTLE).socket("gone", "a");
        Plugins all = given.plugins();
        try (Network network = network(given)) {
            network.use(new Plugins(Map.of(), all.policies(), Map.of(), all.packs(), null));
            try (Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(100, 2, false), time)) {
                keeper.begin();
                offer(network, "full", false);
                Ingress.Queued waits = offer(network, "full", false);
                rounds(keeper, 6);
                assertThat(keeper.ended()).isCompleted();
                assertThat(waits.ingested()).isCompletedExceptionally();
                assertThat(network.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE))
                        .isInstanceOfSatisfying(
                                Ingress.Refused.class,
                                r -> assertThat(r.reason()).contains("over", "tide 2"));
            }
        }
    }

    @Test
    void shouldRefuseAtTheDoorAndSayWhyWhenItFailed() {
        NetworkSettings settings = TestNetworks.SETTINGS.withNanos(time).withClock(() -> {
            throw new IllegalStateException("no clock");
        });
        try (Network network = quiet().begin(settings);
                Tidekeeper keeper = keeper(network, 100)) {
            Ingress.Queued waits = offer(network, "in", false);
            keeper.step();
            assertThat(keeper.ended()).isCompletedExceptionally();
            assertThat(waits.ingested()).isCompletedExceptionally();
            assertThat(network.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE))
                    .isInstanceOfSatisfying(
                            Ingress.Refused.class, r -> assertThat(r.reason()).contains("tide 1", "no clock"));
        }
    }

    @Test
    void shouldShowWhatCameOfASignalToWhoHearsThatItIsIn() {
        try (Network network = network(quiet());
                Tidekeeper keeper = keeper(network, 100)) {
            List<NetworkView.Status> seen = new ArrayList<>();
            offer(network, "in", false).ingested().thenRun(() -> seen.add(keeper.lastBoundary()));
            keeper.step();
            assertThat(seen).singleElement().satisfies(status -> {
                assertThat(status.tide()).isEqualTo(1);
                assertThat(status.counters().ingested()).isEqualTo(1);
                assertThat(status.counters().acted()).isEqualTo(1);
            });
        }
    }

    @Test
    void shouldTellAllWhoWaitWhenItIsClosed() {
        Network network = network(quiet());
        Ingress.Queued ingested = offer(network, "in", false);
        network.tide();
        CompletableFuture<Long> durable = ingested.durable();
        Ingress.Queued waits = offer(network, "in", false);
        network.close();
        assertThat(durable).isCompletedExceptionally();
        assertThat(waits.ingested()).isCompletedExceptionally();
    }
}
