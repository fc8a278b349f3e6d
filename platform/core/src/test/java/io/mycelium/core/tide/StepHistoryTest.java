package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Sought;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.core.trace.StepHistory;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which steps are kept to be explained: those that fail, and all of who is watched. */
class StepHistoryTest {
    /** Adds up, and fails at what is negative, after it has emitted and drawn a number. */
    private static LambdaBehaviour adder() {
        return LambdaBehaviour.of("adder", (hypha, state, signal, out) -> {
            long n = signal.payload().integer("n", 0);
            out.random();
            out.emit("sum", PlainMap.of("n", n));
            if (n < 0) {
                throw new IllegalStateException("negative");
            }
            return state.plus("sum", state.integer("sum", 0) + n);
        });
    }

    /** Notes all numbers that it draws, and fails at the second signal. */
    private static LambdaBehaviour drawer(List<Long> drawn) {
        return LambdaBehaviour.of("drawer", (hypha, state, signal, out) -> {
            drawn.add(out.random());
            if (signal.frequency().equals("bad")) {
                throw new IllegalStateException("bad");
            }
            return state;
        });
    }

    @Test
    void shouldDrawTheSameNumbersInAnotherNetworkWhenItHasTheSeedOfTheStep() {
        List<Long> then = new ArrayList<>();
        KeptStep failed;
        try (Network network = new TestNetworks()
                .species("Drawer", drawer(then))
                .hyphae("d", "Drawer", 3)
                .at(7, "d_2", "good", PlainMap.EMPTY)
                .at(7, "d_2", "bad", PlainMap.EMPTY)
                .begin()) {
            network.idleUntil(6);
            network.tide();
            failed = kept(network, "d_2").get(0);
        }
        assertThat(failed.tide()).isEqualTo(7);
        assertThat(then).hasSize(2);

        List<Long> again = new ArrayList<>();
        TestNetworks other = new TestNetworks()
                .species("Drawer", drawer(again))
                .hypha("d_2", "Drawer")
                .at(7, "d_2", "bad", PlainMap.EMPTY);
        other.seed = StepSeed.of(failed);
        try (Network network = other.begin()) {
            network.idleUntil(6);
            network.tide();
        }
        assertThat(again).containsExactly(then.get(1));
    }

    private static Network network(int... numbers) {
        TestNetworks net = new TestNetworks()
                .species("Adder", adder())
                .hypha("a", "Adder")
                .hypha("b", "Adder")
                .output("out")
                .socket("a", "out");
        for (int n : numbers) {
            net.at(1, "a", "add", PlainMap.of("n", n));
        }
        return net.begin();
    }

    private static List<KeptStep> kept(Network network, String hypha) {
        return network.traces().steps().of(hypha).stream()
                .map(StepHistory.Numbered::step)
                .toList();
    }

    private static PlainMap written(KeptStep step, Object state) {
        return step.behaviour().states().write(state);
    }

    @Test
    void shouldKeepWhatWentIntoAStepWhenItFails() {
        try (Network network = network(1, -2, 3)) {
            network.tide();

            List<KeptStep> kept = kept(network, "a");
            assertThat(kept).hasSize(1);
            KeptStep failed = kept.get(0);
            assertThat(failed.tide()).isEqualTo(1);
            assertThat(failed.place()).isEqualTo(2);
            assertThat(failed.ending().how()).isEqualTo("failed");
            assertThat(failed.ending().message()).contains("negative");
            assertThat(written(failed, failed.state())).isEqualTo(PlainMap.of("sum", 1L));
            assertThat(failed.signals())
                    .extracting(each -> each.payload().get("n"))
                    .containsExactly(-2L);
            assertThat(failed.chance().drawn()).isEqualTo(1);
            assertThat(failed.facts().neighbours()).containsExactly("out");
            assertThat(kept(network, "b")).isEmpty();
        }
    }

    @Test
    void shouldKeepAllStepsWithWhatTheyDidWhileTheirHyphaIsWatched() throws InterruptedException {
        try (Network network = network(1, -2, 3)) {
            StepHistory steps = network.traces().steps();
            StepHistory.Watching watching = steps.watch("a");
            network.tide();

            assertThat(watching.after(0, 1))
                    .extracting(each -> each.step().ending().how())
                    .containsExactly("done", "failed", "done");
            KeptStep last = watching.after(2, 1).get(0).step();
            assertThat(written(last, last.state())).isEqualTo(PlainMap.of("sum", 1L));
            assertThat(written(last, last.after())).isEqualTo(PlainMap.of("sum", 4L));
            assertThat(last.did())
                    .extracting(did -> did.rule() == null ? did.what() : "rule " + did.rule())
                    .containsExactly("rule adder", "emits sum to out");

            watching.close();
            network.ledger().replay(Sought.ANY, null);
            network.tide();
            assertThat(watching.taken()).isEqualTo(3);
            assertThat(kept(network, "a"))
                    .hasSize(4)
                    .last()
                    .matches(each -> each.did().isEmpty());
        }
    }

    @Test
    void shouldHaveTheSameDigestWhetherSomebodyWatchesOrNot() {
        try (Network watched = network(1, -2, 3);
                Network alone = network(1, -2, 3)) {
            watched.traces().steps().watch("a");
            watched.tide();
            alone.tide();
            assertThat(watched.digest()).isEqualTo(alone.digest());
        }
    }

    @Test
    void shouldKeepTheLastOfEachOnlyWhenMoreFailThanAreKept() {
        int[] numbers = new int[StepHistory.FAILED_OF_ONE + 3];
        Arrays.setAll(numbers, i -> -1 - i);
        try (Network network = network(numbers)) {
            network.tide();
            assertThat(kept(network, "a"))
                    .hasSize(StepHistory.FAILED_OF_ONE)
                    .first()
                    .matches(each -> each.signals().get(0).payload().get("n").equals(-4L));
        }
    }

    @Test
    void shouldRefuseMoreThanSoManyWhenTheyAreWatchedAtOnce() {
        StepHistory steps = new StepHistory();
        for (int i = 0; i < StepHistory.WATCHED; i++) {
            assertThat(steps.watch("h" + i)).isNotNull();
        }
        assertThat(steps.watch("more")).isNull();
        assertThat(steps.watch("h1")).isNotNull();
    }
}
