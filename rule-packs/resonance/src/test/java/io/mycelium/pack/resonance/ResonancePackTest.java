package io.mycelium.pack.resonance;

import static io.mycelium.testkit.tide.NetworkBench.input;
import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.blueprint.Blueprint.InputPlan;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.tide.NetworkBench;
import io.mycelium.testkit.tide.NetworkPlan;
import io.mycelium.testkit.tide.ReadmeText;
import io.mycelium.testkit.tide.TideChart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Hearts that beat every forty tides, each joined with a few others by chance: the example `resonance`. */
class ResonancePackTest {
    private static final Path EXAMPLE = Path.of("../../distribution/src/main/examples/resonance");
    private static final int PERIOD = 40;
    private static final int BOUND = 3 * PERIOD;

    private static NetworkPlan plan;

    @BeforeAll
    static void compile() {
        plan = NetworkPlan.of(EXAMPLE.resolve("blueprint.yaml"))
                .with(Path.of("src/main/resources/rules/resonance.drl"));
    }

    @AfterAll
    static void close() {
        plan.close();
    }

    @Test
    void shouldShowTheCurveOfItsReadmeWhenRun() {
        int tides = 9 * PERIOD;
        int[] beats = new int[tides + 1];
        try (NetworkBench bench = plan.begin()) {
            bench.tides(tides);
            for (String beat : bench.outputs("board")) {
                beats[number(beat, "tide")] = number(beat, "hearts");
            }
        }
        TideChart beating = new TideChart("hearts that beat in one tide, the most of five tides", 7);
        for (int tide = 1; tide <= tides; tide++) {
            beating.add(beats[tide]);
        }
        ReadmeText.check(EXAMPLE.resolve("README.md"), "curve", beating.drawn(70), "mvn -pl rule-packs/resonance test");
    }

    /** The number of a field of an output as {@link NetworkBench#outputs} writes it. */
    private static int number(String output, String field) {
        return Integer.parseInt(output.replaceAll(".*\\b" + field + "=(\\d+).*", "$1"));
    }

    @Test
    void shouldBeatInOneTideWithinThreePeriodsAndStaySoWhenAThirdDiesAndOthersJoin() {
        Seeds.tryAll(40, 90, ResonancePackTest::settles);
    }

    private static void settles(Chance chance, int size) {
        int hearts = 9 + size;
        List<InputPlan> join = new ArrayList<>();
        for (int newcomer = 0; newcomer <= hearts / 10; newcomer++) {
            join.add(input(chance.between(401, 400 + PERIOD), "heart_" + hearts, "divide", Map.of()));
        }
        Map<String, String> environment =
                Map.of("SEED", "" + chance.below(1_000_000), "HEARTS", "" + hearts, "DEGREE", "6");
        try (NetworkBench bench = plan.begin(environment, join)) {
            together(bench.tides(BOUND), 200 - BOUND, "begun anywhere");
            for (int heart = 1; heart <= hearts / 3; heart++) {
                bench.kill("heart_" + heart);
            }
            together(bench.tides(1), 199, "after a third was killed");
            together(bench.tides(PERIOD + BOUND), 3 * PERIOD, "after others joined");
            assertThat(bench.hyphae("heart")).hasSize(hearts - hearts / 3 + join.size());
            assertThat(bench.status().counters().conserved()).isTrue();
        }
    }

    /** In each of so many tides in which a heart beats, all beat. */
    private static void together(NetworkBench bench, int tides, String when) {
        long first = bench.tideNumber();
        bench.outputs("board");
        int hearts = bench.hyphae("heart").size();
        bench.tides(tides);
        assertThat(bench.outputs("board").stream().filter(beat -> number(beat, "tide") > first))
                .describedAs(when)
                .isNotEmpty()
                .allSatisfy(beat -> assertThat(number(beat, "hearts")).isEqualTo(hearts));
    }
}
