package io.mycelium.pack.throttle;

import static io.mycelium.testkit.tide.NetworkBench.input;
import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.relay.birth.BirthRelay;
import io.mycelium.relay.fanout.FanoutRelay;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.tide.NetworkBench;
import io.mycelium.testkit.tide.NetworkPlan;
import io.mycelium.testkit.tide.ReadmeText;
import io.mycelium.testkit.tide.TideChart;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bakers, a carrier, and an oven that bakes twenty loaves a tide and has room for 1000: the example `throttle`. */
class ThrottlePackTest {
    private static final Path EXAMPLE = Path.of("../../distribution/src/main/examples/throttle");
    private static final int BAKED_A_TIDE = 20;
    private static final int SETTLING = 200;

    private static NetworkPlan plan;

    @BeforeAll
    static void compile() {
        plan = NetworkPlan.of(EXAMPLE.resolve("blueprint.yaml"))
                .with(Path.of("src/main/resources/rules/throttle.drl"))
                .with(new FanoutRelay())
                .with(new BirthRelay());
    }

    @AfterAll
    static void close() {
        plan.close();
    }

    @Test
    void shouldShowTheCurveOfItsReadmeWhenRun() {
        TideChart fill = new TideChart("how full the oven is, %", 10);
        TideChart made = new TideChart("loaves made a tide, where it bakes 20", 10);
        try (NetworkBench bench = plan.begin()) {
            while (bench.tideNumber() < 864) {
                bench.tide();
                fill.add(100 * bench.fill("oven"));
                made.add(bench.hyphae("baker").stream()
                        .mapToLong(baker -> (Long) bench.state(baker).get("pace"))
                        .sum());
            }
        }
        ReadmeText.check(
                EXAMPLE.resolve("README.md"),
                "curve",
                fill.drawn(100) + "\n" + made.drawn(40),
                "mvn -pl rule-packs/throttle test");
    }

    @Test
    void shouldRefuseNothingAndNeverIdleWhenLoadRisesAThirdDiesAndOthersJoin() {
        Seeds.tryAll(15, 5, ThrottlePackTest::settles);
    }

    private static void settles(Chance chance, int size) {
        int bakers = 2 + size;
        try (NetworkBench bench = plan.begin(
                Map.of("BAKERS", "" + bakers),
                List.of(
                        input(chance.between(1, 50), "wishes", "demand", Map.of("most", chance.between(1, 2))),
                        input(chance.between(51, 100), "wishes", "demand", Map.of("most", chance.between(20, 60))),
                        input(chance.between(701, 710), "hire", "grow", Map.of()),
                        input(chance.between(701, 710), "hire", "grow", Map.of())))) {
            busy(bench.tides(100 + SETTLING), 100, "the load has risen");
            for (int baker = 1; baker <= bakers / 3; baker++) {
                bench.kill("baker_" + baker);
            }
            busy(bench.tides(SETTLING), 100, "a third has died");
            busy(bench.tides(SETTLING), 100, "two were hired");
            assertThat(bench.hyphae("baker")).hasSize(bakers - bakers / 3 + 2);
            assertThat(bench.dissonances()).noneMatch(each -> each.kind() == Dissonance.Kind.FULL);
            assertThat(bench.status().counters().conserved()).isTrue();
        }
    }

    /** In each of so many tides the oven has something to bake, and room. */
    private static void busy(NetworkBench bench, int tides, String since) {
        for (int i = 0; i < tides; i++) {
            bench.tide();
            assertThat(bench.waiting("oven"))
                    .describedAs("tide %d, since %s", bench.tideNumber(), since)
                    .isBetween(BAKED_A_TIDE / 2L, 999L);
        }
    }
}
