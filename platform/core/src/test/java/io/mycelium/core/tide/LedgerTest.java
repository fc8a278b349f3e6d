package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.Sought;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.gate.TideInputs;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Every signal that was not acted on is in the ledger, from which it can come in again. */
class LedgerTest {
    private final List<Signal> sensed = new ArrayList<>();
    private boolean failing = true;

    /** {@code in -> a}: a fails as long as it is told to. */
    private TestNetworks failing() {
        return new TestNetworks()
                .species("Failing", LambdaBehaviour.of("failing", (hypha, state, signal, out) -> {
                    if (failing) {
                        throw new IllegalStateException("not now");
                    }
                    sensed.add(signal);
                    return state;
                }))
                .hypha("a", "Failing")
                .hypha("b", "Failing")
                .input("in")
                .socket("in", "a");
    }

    private static void offer(Network network, int count) {
        for (int i = 1; i <= count; i++) {
            network.ingress("in").offer("x" + i, PlainMap.of("n", i), false, Signal.NO_DEADLINE);
        }
    }

    private static Sought numbers(Long... numbers) {
        return new Sought(Set.of(numbers), null, null, null, 0, Long.MAX_VALUE);
    }

    private static void tide(Network network) {
        network.tide();
        Census.conserved(network);
    }

    @Test
    void shouldSayWhyWhereAndUnderWhichPackWhenASignalWasNotActedOn() {
        try (Network network = failing().begin()) {
            offer(network, 1);
            tide(network);
            Dissonance d = network.ledger().find(1).orElseThrow();
            assertThat(d.kind()).isEqualTo(Dissonance.Kind.RULE_FAILED);
            assertThat(d.where()).isEqualTo("a");
            assertThat(d.receiver()).isEqualTo("a");
            assertThat(d.message()).contains("not now");
            assertThat(d.tide()).isEqualTo(1);
            assertThat(d.pack().name()).isEqualTo("failing");
            assertThat(d.signal().frequency()).isEqualTo("x1");
            assertThat(network.ledger().find(2)).isEmpty();
        }
    }

    @Test
    void shouldKnowWhoWasToHaveItWhenASocketWasFull() {
        TestNetworks given = new TestNetworks()
                .species("Sender", LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                    out.emit("x", PlainMap.EMPTY);
                    out.emit("x", PlainMap.EMPTY);
                    out.emit("x", PlainMap.EMPTY);
                    return state;
                }))
                .species("Slow", LambdaBehaviour.of("slow", (h, state, signal, out) -> state), 1, 1, FullPolicy.REJECT)
                .hypha("a", "Sender")
                .hypha("b", "Slow")
                .socket("a", "b")
                .at(1, "a", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            tide(network);
            SignalId cause = network.ledger().find(1).orElseThrow().signal().cause();
            assertThat(network.ledger().list(Sought.at("b"), 0, 10).dissonances())
                    .hasSize(2)
                    .allSatisfy(d -> {
                        assertThat(d.receiver()).isEqualTo("b");
                        assertThat(d.pack().name()).isEqualTo("slow");
                        assertThat(d.signal().cause()).isEqualTo(cause).isNotNull();
                    });
            assertThat(network.hypha("b").orElseThrow().inbox())
                    .extracting(Signal::frequency)
                    .containsExactly("x");
            Ledger.Page newest = network.ledger().newest(Sought.ANY, 0, 1);
            assertThat(newest.dissonances()).extracting(Dissonance::number).containsExactly(2L);
            assertThat(newest.found()).isEqualTo(2);
            assertThat(newest.replayable()).isEqualTo(2);
            assertThat(newest.unreplayable()).isEmpty();
            assertThat(network.ledger().newest(Sought.ANY, 2, 10).dissonances())
                    .extracting(Dissonance::number)
                    .containsExactly(1L);
            assertThat(network.ledger().replay(Sought.ANY, null).replayed()).isEqualTo(2);
            assertThat(network.ledger().list(Sought.ANY, 0, 10).unreplayable())
                    .containsExactly(Map.entry("they wait to come in already", 2L));
            for (int i = 0; i < 4; i++) {
                tide(network);
            }
            assertThat(network.ledger().list(Sought.ANY, 0, 10).dissonances())
                    .as("those that came in again waited for room")
                    .hasSize(2)
                    .allSatisfy(d -> assertThat(d.replayedAs()).isNotNull());
        }
    }

    @Test
    void shouldComeInAsANewSignalWhenItIsReplayed() {
        try (Network network = failing().begin()) {
            offer(network, 3);
            tide(network);
            failing = false;
            assertThat(network.ledger().replay(numbers(2L), null)).isEqualTo(new Ledger.Replayed(1, List.of()));
            assertThat(network.hasWork()).isTrue();
            assertThat(network.status().waiting()).isEqualTo(1);
            tide(network);
            Dissonance replayed = network.ledger().find(2).orElseThrow();
            assertThat(sensed).singleElement().satisfies(signal -> {
                assertThat(signal.frequency()).isEqualTo("x2");
                assertThat(signal.payload()).isEqualTo(PlainMap.of("n", 2));
                assertThat(signal.replayOf()).isEqualTo(replayed.signal().id());
                assertThat(signal.id())
                        .isEqualTo(replayed.replayedAs())
                        .isNotEqualTo(replayed.signal().id());
                assertThat(signal.root()).isEqualTo(signal.id());
            });
            assertThat(network.status().waiting()).isZero();
            assertThat(network.status().counters().ingested()).isEqualTo(4);
            assertThat(network.ledger().replay(numbers(2L), null).refused())
                    .containsExactly("2: it was replayed as " + replayed.replayedAs());
        }
    }

    @Test
    void shouldComeInOnceWhenItIsReplayedTwiceBeforeATide() {
        try (Network network = failing().begin()) {
            offer(network, 2);
            tide(network);
            failing = false;
            assertThat(network.ledger().replay(Sought.ANY, null).replayed()).isEqualTo(2);
            assertThat(network.ledger().replay(Sought.ANY, null).replayed()).isZero();
            tide(network);
            assertThat(sensed).extracting(Signal::frequency).containsExactly("x1", "x2");
            assertThat(network.ledger().replay(Sought.ANY, null)).isEqualTo(new Ledger.Replayed(0, List.of()));
        }
    }

    @Test
    void shouldGoToSomebodyElseWhenItIsReplayedToHim() {
        try (Network network = failing().begin()) {
            offer(network, 1);
            tide(network);
            assertThat(network.ledger().replay(Sought.ANY, "nobody").refused())
                    .containsExactly("1: 'nobody' takes no signals: there is nobody of the name");
            assertThat(network.ledger().replay(Sought.ANY, "in").refused())
                    .containsExactly("1: 'in' takes no signals: it is dead, or an input");
            network.ledger().replay(Sought.ANY, "b");
            tide(network);
            assertThat(network.ledger().find(2).orElseThrow()).satisfies(d -> {
                assertThat(d.where()).isEqualTo("b");
                assertThat(d.signal().replayOf())
                        .isEqualTo(
                                network.ledger().find(1).orElseThrow().signal().id());
            });
        }
    }

    @Test
    void shouldAskForWhomItIsWhenNobodyWasToHaveIt() {
        TestNetworks given = failing().input("nowhere");
        try (Network network = given.begin()) {
            network.ingress("nowhere").offer("x", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            tide(network);
            assertThat(network.ledger().replay(Sought.ANY, null).refused())
                    .containsExactly("1: nobody was to have its signal next; say who is to have it now");
            Ledger.Page page = network.ledger().list(Sought.ANY, 0, 10);
            assertThat(page.replayable()).isZero();
            assertThat(page.unreplayable()).containsExactly(Map.entry("nobody was to have their signal next", 1L));
            assertThat(network.ledger().replay(numbers(1L, 7L), "a"))
                    .isEqualTo(new Ledger.Replayed(1, List.of("7: no dissonance of this number is kept")));
        }
    }

    @Test
    void shouldKeepTheNewestWhenThereAreMoreThanTheLimit() {
        TestNetworks given = failing();
        given.limits = new Blueprint.Limits(100, 100, 0, 3);
        try (Network network = given.begin()) {
            offer(network, 10);
            tide(network);
            Ledger.Page page = network.ledger().list(Sought.ANY, 0, 10);
            assertThat(page.dissonances()).extracting(Dissonance::number).containsExactly(8L, 9L, 10L);
            assertThat(page.count()).isEqualTo(10);
            assertThat(page.signals()).isEqualTo(10);
            assertThat(page.forgotten()).isEqualTo(7);
        }
    }

    @Test
    void shouldBeAsItWasWhenTheNetworkIsResumed() throws Exception {
        TestNetworks given = failing();
        given.store = new MemoryCheckpointStore();
        given.queue = 2000;
        Ledger.Page before;
        try (Network network = given.begin()) {
            offer(network, 1500);
            while (network.hasWork()) {
                network.tide();
            }
            network.ledger().clear(new Sought(Set.of(), null, null, "x7", 0, Long.MAX_VALUE));
            network.ledger().replay(numbers(3L), "b");
            tide(network);
            before = network.ledger().list(Sought.ANY, 0, 10_000);
            network.checkpoint().get(1, TimeUnit.MINUTES);
            offer(network, 5);
            network.tide();
            assertThat(network.ledger().list(Sought.ANY, 0, 10_000).count()).isGreaterThan(before.count());
        }
        failing = false;
        try (Network network = Network.resume(given.blueprint(), given.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            Ledger.Page after = network.ledger().list(Sought.ANY, 0, 10_000);
            assertThat(after.toString()).isEqualTo(before.toString());
            assertThat(after.cleared()).isEqualTo(1);
            Census.conserved(network);
            network.ledger().replay(numbers(1501L), null);
            tide(network);
            assertThat(sensed).singleElement().satisfies(signal -> {
                assertThat(signal.frequency()).isEqualTo("x3");
                assertThat(signal.replayOf())
                        .isEqualTo(network.ledger()
                                .find(1501)
                                .orElseThrow()
                                .signal()
                                .id());
            });
        }
    }

    @Test
    void shouldBeTheSameTidesAgainWhenWhatWasReplayedAndClearedIsWrittenDown() {
        List<byte[]> records = new ArrayList<>();
        TestNetworks given = failing();
        long digest;
        String ledger;
        try (Network network = given.begin()) {
            network.record(inputs -> records.add(inputs.toBytes()));
            offer(network, 3);
            network.tide();
            network.ledger().replay(numbers(1L), "b");
            network.ledger().clear(numbers(2L));
            network.tide();
            network.tide();
            digest = network.digest();
            ledger = network.ledger().list(Sought.ANY, 0, 10).toString();
        }
        try (Network again =
                Network.replay(given.blueprint(), given.plugins(), TestNetworks.SETTINGS.withDigestEveryTide())) {
            records.forEach(bytes -> again.tide(TideInputs.of(bytes), versions -> given.plugins()));
            assertThat(again.digest()).isEqualTo(digest);
            assertThat(again.ledger().list(Sought.ANY, 0, 10)).hasToString(ledger);
        }
    }

    @Test
    void shouldSayHowManyItLetGoOfWhenSomeAreCleared() {
        try (Network network = failing().begin()) {
            offer(network, 5);
            tide(network);
            assertThat(network.ledger().clear(numbers(2L, 4L, 99L))).isEqualTo(2);
            assertThat(network.ledger().clear(numbers(2L))).isZero();
            Ledger.Page page = network.ledger().list(Sought.ANY, 0, 10);
            assertThat(page.dissonances()).extracting(Dissonance::number).containsExactly(1L, 3L, 5L);
            assertThat(List.of(page.count(), page.kept(), page.cleared(), page.forgotten()))
                    .containsExactly(5L, 3L, 2L, 0L);
            assertThat(network.ledger().clear(Sought.ANY)).isEqualTo(3);
            assertThat(network.ledger().find(1)).isEmpty();
            Census.conserved(network);
        }
    }

    @Test
    void shouldSayOfAHundredWhyTheyAreNotReplayed() {
        try (Network network = failing().begin()) {
            offer(network, 150);
            while (network.hasWork()) {
                network.tide();
            }
            assertThat(network.ledger().replay(Sought.ANY, "nobody").refused())
                    .hasSize(100)
                    .first()
                    .isEqualTo("1: 'nobody' takes no signals: there is nobody of the name");
        }
    }

    @Test
    void shouldNotCountAsReplayableWhatWasForOneWhoHasDied() {
        try (Network network = failing().begin()) {
            offer(network, 2);
            tide(network);
            assertThat(network.ledger().list(Sought.ANY, 0, 10).replayable()).isEqualTo(2);

            network.operator().kill("a");
            tide(network);

            Ledger.Page page = network.ledger().list(Sought.ANY, 0, 10);
            assertThat(page.replayable()).isZero();
            assertThat(page.unreplayable())
                    .containsExactly(Map.entry("who was to have their signal is not there any more", 2L));
            assertThat(network.ledger().replay(Sought.ANY, "b").replayed()).isEqualTo(2);
        }
    }

    @Test
    void shouldReplayNothingWhenNoTideWillFollow() {
        try (Network network = failing().begin()) {
            offer(network, 1);
            tide(network);
            network.over("its tides are over");
            assertThat(network.ledger().replay(Sought.ANY, null))
                    .isEqualTo(new Ledger.Replayed(0, List.of("nothing comes in: its tides are over")));
        }
    }
}
