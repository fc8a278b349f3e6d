package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.checkpoint.Digest;
import io.mycelium.core.graph.Hypha;
import io.mycelium.testkit.health.LambdaPolicy;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Law 3: the same states, signals and outputs for any number of workers; the digest kept up is that of a scan. */
class DeterminismLawTest {
    private static void sameForAnyWidth(Chance chance, int size, Consumer<RandomNetworks> mutation) {
        RandomNetworks given = RandomNetworks.scarce(chance, size);
        mutation.accept(given);
        List<String> alone = lived(given, 1, 1);
        Run.assertSame(alone, lived(given, 2, 2), "with 2 workers");
        Run.assertSame(alone, lived(given, 8, 8), "with 8 workers");
    }

    private static List<String> lived(RandomNetworks given, int workers, int width) {
        try (Run run = Run.begin(given, Run.SETTINGS.withWorkers(workers))) {
            run.network.forceWidth(width);
            if (width > 1) { // and nothing is otherwise because some are watched
                run.network
                        .hyphae(0, 8)
                        .forEach(h -> run.network.traces().steps().watch(h.id()));
            }
            run.until(given.tides);
            run.history.addAll(run.shown());
            return run.history;
        }
    }

    @Test
    void shouldLiveTheSameLifeWhenTheNumberOfWorkersDiffers() {
        Seeds.tryAll(50, 12, (chance, size) -> sameForAnyWidth(chance, size, given -> {}));
    }

    @Test
    void shouldBeFoundOutWhenABehaviourLooksAtItsThread() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        80,
                        12,
                        (chance, size) -> sameForAnyWidth(
                                chance,
                                size,
                                given -> given.replacePacks(() -> LambdaBehaviour.of(
                                        "p",
                                        (hypha, state, signal, out) -> PlainMap.of(
                                                "thread",
                                                Thread.currentThread().getName().contains("worker")))))))
                .isInstanceOf(AssertionError.class);
    }

    private static long sameWhenPassed(Chance chance, int size, Run.Fault fault) {
        RandomNetworks given =
                chance.oneIn(4) ? RandomNetworks.roomy(chance, size) : RandomNetworks.scarce(chance, size);
        try (Run ran = Run.begin(given);
                Run passed = Run.begin(given)) {
            ran.passes = false;
            ran.until(given.tides);
            passed.until(given.tides, fault);
            Run.assertSame(ran.history, passed.history, "idle tides passed");
            Run.assertSame(ran.shown(), passed.shown(), "idle tides passed, at the end");
            assertThat(passed.network.digest()).isEqualTo(ran.network.digest());
            return passed.passed;
        }
    }

    @Test
    void shouldLiveTheSameLifeWhenIdleTidesAreRunOrPassed() {
        AtomicLong passed = new AtomicLong();
        Seeds.tryAll(100, 12, (chance, size) -> passed.addAndGet(sameWhenPassed(chance, size, Run.Fault.NONE)));
        assertThat(passed).as("idle tides").hasPositiveValue();
    }

    /** One who is stopped, with a signal that waits for him, before one who waits for a window far away. */
    private static Network stoppedBeforeAWindow() {
        TestNetworks net = new TestNetworks()
                .species("Sender", LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                    out.emit("news", PlainMap.EMPTY);
                    out.emit("news", PlainMap.EMPTY);
                    return state;
                }))
                .hypha("sender", "Sender")
                .hypha("late", "Late")
                .socket("sender", "late", 1, FullPolicy.THROTTLE)
                .at(1, "sender", "go", PlainMap.EMPTY)
                .at(2, "sender", "go", PlainMap.EMPTY);
        net.species.add(new Blueprint.Species(
                "Late",
                null,
                PlainMap.EMPTY,
                1,
                1,
                FullPolicy.THROTTLE,
                false,
                false,
                Blueprint.StepLimits.DEFAULT,
                new Blueprint.Wake(1000, 0, true)));
        net.policy = LambdaPolicy.of(m -> new Vitality(1.0 / (1 + m.tidesWaited()), VitalityLevel.FAIR));
        return net.begin();
    }

    @Test
    void shouldBeTheSameWhenTidesAreRunInWhichWhoIsAwakeIsStopped() {
        try (Network ran = stoppedBeforeAWindow();
                Network passed = stoppedBeforeAWindow()) {
            for (int tides = 0; tides < 30; tides++) {
                ran.tide();
            }
            while (passed.hasWork()) {
                passed.tide();
            }
            assertThat(passed.tideNumber()).isLessThan(10);
            passed.idleUntil(30);
            assertThat(passed.state.stopped).hasSize(1);
            assertThat(passed.state.awakeNext.size()).isEqualTo(1);
            assertThat(passed.digest()).isEqualTo(ran.digest());
        }
    }

    @Test
    void shouldBeFoundOutWhenASleeperIsForgottenInIdleTides() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        100,
                        12,
                        (chance, size) -> sameWhenPassed(
                                chance,
                                size,
                                n -> n.topology.forEachHypha(h -> h.wakesAt = n.hasWork() ? h.wakesAt : Hypha.NEVER))))
                .isInstanceOf(AssertionError.class);
    }

    private static void sumIsThatOfAScan(Chance chance, int size, Run.Fault fault) {
        RandomNetworks given = RandomNetworks.scarce(chance, size);
        try (Run run = Run.begin(given)) {
            run.until(chance.between(1, (int) given.tides), fault);
            run.network.digest();
            long kept = run.network.state.digests.sum;
            assertThat(kept).isEqualTo(Digest.sumAnew(run.network.state));
        }
    }

    @Test
    void shouldKeepUpTheSumThatAScanGivesWhenOnlyWhatWasTouchedIsHashed() {
        Seeds.tryAll(100, 12, (chance, size) -> sumIsThatOfAScan(chance, size, Run.Fault.NONE));
    }

    @Test
    void shouldBeFoundOutWhenAChangeIsNotMarked() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        20,
                        12,
                        (chance, size) ->
                                sumIsThatOfAScan(chance, size, n -> n.topology.forEachHypha(h -> h.failures ^= 1))))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void shouldGiveTheSameDigestsWhenItIsAskedForThemInBetween() {
        Seeds.tryAll(30, 8, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            try (Run one = Run.begin(given);
                    Run other = Run.begin(given)) {
                one.until(given.tides);
                other.until(given.tides, n -> assertThat(n.digest()).isEqualTo(n.digest()));
                Run.assertSame(one.history, other.history, "asked for digests");
                assertThat(other.network.digest()).isEqualTo(one.network.digest());
            }
        });
    }
}
