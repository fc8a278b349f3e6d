package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mycelium.api.observe.TracedSignal;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.trace.SignalHistory;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of signals that are traced: causes up, effects down, and where the record ends. */
class SignalTracesTest {
    private static Behaviour emitting(String pack, String frequency) {
        return LambdaBehaviour.of(pack, (hypha, state, signal, out) -> {
            if (signal != null) {
                out.emit(frequency, PlainMap.EMPTY);
            }
            return state;
        });
    }

    /** A door, a clerk who orders, two makers behind a fanout, who bill. */
    private static Network network() {
        return new TestNetworks()
                .species("Clerk", emitting("clerk", "order"))
                .species("Maker", emitting("maker", "bill"))
                .hypha("clerk", "Clerk")
                .hyphae("maker", "Maker", 2)
                .relay("fan", "fanout", PlainMap.EMPTY)
                .input("door")
                .output("post")
                .socket("door", "clerk")
                .socket("clerk", "fan")
                .socket("fan", "maker_1")
                .socket("fan", "maker_2")
                .socket("maker_1", "post")
                .socket("maker_2", "post")
                .begin();
    }

    private static void run(Network network) {
        network.ingress("door").offer("request", PlainMap.of("n", 1), false, Signal.NO_DEADLINE);
        for (int i = 0; i < 5; i++) {
            network.tide();
        }
    }

    private static List<String> path(TracedSignal told) {
        return told.path().stream()
                .map(step -> step.tide() + " (+" + step.after() + ") " + step.what())
                .toList();
    }

    @Test
    void shouldTellCausesUpAndEffectsDownWhenAllIsTraced() {
        try (Network network = network()) {
            network.traces().trace(new Traced(List.of(Traced.ALL), 1, 100));
            run(network);
            SignalHistory.Why why = network.traces().why("clerk/0/1").why();
            assertThat(why).isNotNull();
            assertThat(why.signal().rule()).isEqualTo("clerk");
            assertThat(path(why.signal()))
                    .containsExactly(
                            "1 (+0) clerk emits it, to fan",
                            "1 (+0) relay fan passes it on to maker_1",
                            "2 (+1) maker_1 senses it",
                            "2 (+0) maker_1 acts upon it: rule \"maker\"");
            assertThat(why.causes()).extracting(TracedSignal::frequency).containsExactly("request");
            assertThat(path(why.causes().get(0)))
                    .containsExactly(
                            "1 (+0) comes in at door, to clerk",
                            "1 (+0) clerk senses it",
                            "1 (+0) clerk acts upon it: rule \"clerk\"");
            assertThat(why.beginning()).isEqualTo("nothing was before it");
            assertThat(why.effects())
                    .extracting(effect -> effect.depth() + " " + effect.signal().id())
                    .containsExactly("1 clerk/0/1+65537", "2 maker_2/0/1", "1 maker_1/0/1");
            assertThat(path(why.effects().get(2).signal()))
                    .containsExactly("2 (+0) maker_1 emits it, to post", "3 (+1) it is delivered by post");
            assertThat(network.traces().why("maker_2/0/1").why().causes())
                    .extracting(TracedSignal::id)
                    .containsExactly("clerk/0/1+65537", "clerk/0/1", "door/1/1");
        }
    }

    @Test
    void shouldSayWhereTheRecordEndsWhenOnlyOneFrequencyIsTraced() {
        try (Network network = network()) {
            network.traces().trace(new Traced(List.of("order"), 1, 100));
            run(network);
            SignalHistory.Why why = network.traces().why("clerk/0/1").why();
            assertThat(why.causes()).isEmpty();
            assertThat(why.beginning())
                    .startsWith("not kept: door/1/1. Tracing of its frequency is off")
                    .endsWith("the signals on 'order' are traced; the newest 100 are kept");
            assertThat(network.traces().why("maker_1/0/1").why()).isNull();
            assertThat(network.traces().why("maker_1/0/1").reason()).startsWith("not kept: maker_1/0/1.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> network.traces().why("nonsense"))
                    .withMessageContaining("'nonsense' is no name of a signal");
        }
    }

    @Test
    void shouldKeepWhatWasKeptAndNoMoreWhenItIsSwitchedOff() {
        try (Network network = network()) {
            network.traces().trace(new Traced(List.of(Traced.ALL), 1, 100));
            run(network);
            int kept = network.traces().kept();
            network.traces().trace(Traced.NOTHING);
            run(network);
            assertThat(network.traces().kept()).isEqualTo(kept).isEqualTo(5);
            assertThat(network.traces().why("clerk/0/1").why()).isNotNull();
        }
    }

    @Test
    void shouldKeepTheNewestWhenThereAreMoreThanItKeeps() {
        try (Network network = network()) {
            network.traces().trace(new Traced(List.of(Traced.ALL), 1, 7));
            run(network);
            run(network);
            assertThat(network.traces().kept()).isEqualTo(7);
            assertThat(network.traces().why("clerk/0/1").why()).isNull();
            assertThat(network.traces().why("maker_1/0/2").why()).isNotNull();
        }
    }

    @Test
    void shouldKeepWholeChainsOrNoneWhenItSamples() {
        try (Network network = network()) {
            network.traces().trace(new Traced(List.of(Traced.ALL), 3, 10_000));
            for (int i = 0; i < 60; i++) {
                run(network);
            }
            assertThat(network.traces().kept() % 5).isZero();
            assertThat(network.traces().kept()).isBetween(5, 5 * 59);
        }
    }

    @Test
    void shouldTellOfADissonanceWhenThatIsWhatBecameOfIt() {
        try (Network network = new TestNetworks()
                .species("Clerk", emitting("clerk", "order"))
                .hypha("clerk", "Clerk")
                .input("door")
                .socket("door", "clerk")
                .begin()) {
            network.traces().trace(new Traced(List.of("order"), 1, 100));
            run(network);
            assertThat(path(network.traces().why("clerk/0/1").why().signal()))
                    .containsExactly(
                            "1 (+0) clerk emits it, to nobody",
                            "1 (+0) is a dissonance at clerk: no route: no socket of 'clerk' carries 'order'");
            network.traces().trace(Traced.NOTHING);
            run(network);
            assertThat(network.traces().why("clerk/0/2").reason()).contains("Dissonance 2 has it: no route at clerk");
        }
    }

    @Test
    void shouldChangeNothingThatTheNetworkDoes() {
        Seeds.tryAll(30, 12, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            try (Run one = Run.begin(given);
                    Run other = Run.begin(given)) {
                one.until(given.tides);
                other.network.traces().feed().follow(-1); // and never reads
                other.until(
                        given.tides,
                        network -> network.traces()
                                .trace(
                                        network.tideNumber() % 7 < 4
                                                ? new Traced(List.of("a", "b"), 2, 50)
                                                : network.tideNumber() % 7 == 6
                                                        ? new Traced(List.of(), List.of("h_1"), List.of(), 1, 5)
                                                        : network.tideNumber() % 7 == 5
                                                                ? new Traced(List.of(Traced.ALL), 1, 20)
                                                                : Traced.NOTHING));
                Run.assertSame(one.history, other.history, "with a trace");
            }
        });
    }
}
