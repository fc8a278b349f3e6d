package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a network counts of itself for those who measure it. */
class MetersTest {
    private long nanos = 1_000_000;

    private static TestNetworks net() {
        return new TestNetworks()
                .species(
                        "Taker",
                        LambdaBehaviour.of("taker", (hypha, state, signal, out) -> {
                            if (signal != null && signal.frequency().equals("lost")) {
                                out.send("nobody", "a", PlainMap.EMPTY);
                            }
                            return state;
                        }),
                        100,
                        100,
                        FullPolicy.THROTTLE)
                .hypha("taker", "Taker")
                .input("door")
                .socket("door", "taker");
    }

    private static void give(Network network, String frequency) {
        network.ingress("door").offer(frequency, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
        network.tide();
        network.tide();
        network.showBoundary();
    }

    @Test
    void shouldCountWhatSignalsAndDissonancesThereWere() {
        try (Network network = net().begin(TestNetworks.SETTINGS)) {
            give(network, "a");
            give(network, "lost");
            NetworkMeters meters = network.meters();
            assertThat(meters.tides()).isEqualTo(4);
            assertThat(meters.counters().ingested()).isEqualTo(2);
            assertThat(meters.counters().acted()).isEqualTo(2);
            assertThat(meters.dissonances().values().stream().mapToLong(n -> n).sum())
                    .isEqualTo(1);
            assertThat(meters.whole().count()).isEqualTo(4);
            assertThat(meters.runningNanos()).isZero();
            NetworkMeters.AtBoundary seen = network.metersAtBoundary();
            assertThat(seen.bodies()).containsExactly(new NetworkMeters.BodySignals("door", "in", "log", 2));
            assertThat(seen.unheeded()).containsOnlyKeys("taker");
        }
    }

    @Test
    void shouldCountASixteenthOfShortTidesForAllOfThem() {
        TideCourse course = new TideCourse();
        assertThat(tides(course, 10 * TideCourse.EACH, 100)).isEqualTo(10);
        NetworkMeters.Times emit = course.times().of(TideTimes.Phase.EMIT);
        assertThat(emit.count()).isEqualTo(9L * TideCourse.EACH + 1); // the first one counts for itself
        assertThat(emit.sumNanos()).isEqualTo(100 * emit.count());
        assertThat(course.times().whole().count()).isEqualTo(10L * TideCourse.EACH);
        tides(course, 1, TimeUnit.MILLISECONDS.toNanos(1));
        assertThat(tides(course, 5, TimeUnit.MILLISECONDS.toNanos(1))).isEqualTo(5);
    }

    /** How many of so many tides were looked at, each phase of which takes so long. */
    private int tides(TideCourse course, int count, long phaseNanos) {
        int looks = 0;
        for (int i = 0; i < count; i++) {
            course.begin(nanos);
            looks += course.marking() ? 1 : 0;
            for (TideTimes.Phase phase : TideTimes.Phase.values()) {
                nanos += phaseNanos;
                if (course.marking() && phase != TideTimes.Phase.TIDE_OUT) {
                    course.mark(nanos);
                }
            }
            course.end(nanos, i, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }
        return looks;
    }

    @Test
    void shouldBeginAnewAfterARecovery() {
        RandomNetworks given = RandomNetworks.scarce(new Chance(7), 20);
        try (Run run = Run.begin(given)) {
            run.until(10);
            run.network.checkpoint().join();
            try (Run resumed = run.resumed()) {
                resumed.network.showBoundary();
                NetworkMeters meters = resumed.network.meters();
                assertThat(meters.tides()).isZero();
                assertThat(meters.counters().emitted()).isZero();
                assertThat(meters.counters().acted()).isZero();
                assertThat(resumed.network.metersAtBoundary().bodies())
                        .allSatisfy(body -> assertThat(body.signals()).isZero());
                assertThat(resumed.network.metersAtBoundary().unheeded().values())
                        .allSatisfy(count -> assertThat(count).isZero());
                assertThat(meters.counters().held())
                        .isEqualTo(run.network.status().counters().held());
                assertThat(meters.checkpoints().written()).isZero();
                assertThat(meters.checkpoints().tide()).isEqualTo(10);
                assertThat(run.network.meters().checkpoints().written()).isEqualTo(1);
            }
        }
    }
}
