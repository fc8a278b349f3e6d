package io.mycelium.pack.growth;

import static io.mycelium.testkit.tide.NetworkBench.input;
import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.blueprint.Blueprint.InputPlan;
import io.mycelium.relay.birth.BirthRelay;
import io.mycelium.relay.leastloaded.LeastLoadedRelay;
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

/** Workers who do one task a tide, and a crowd that wants some done: the example `growth`. */
class GrowthPackTest {
    private static final Path EXAMPLE = Path.of("../../distribution/src/main/examples/growth");
    private static final String ACCEPT = "mvn -pl rule-packs/growth test";
    private static final int SETTLING = 150;
    private static final int THRESHOLD = 10;

    private static NetworkPlan plan;

    @BeforeAll
    static void compile() {
        plan = NetworkPlan.of(EXAMPLE.resolve("blueprint.yaml"))
                .with(Path.of("src/main/resources/rules/growth.drl"))
                .with(new LeastLoadedRelay())
                .with(new BirthRelay());
    }

    @AfterAll
    static void close() {
        plan.close();
    }

    @Test
    void shouldShowTheCurveOfItsReadmeWhenRun() {
        TideChart waiting = new TideChart("tasks that wait for the root", 10);
        TideChart workers = new TideChart("workers, the root with them", 10);
        try (NetworkBench bench = plan.begin()) {
            while (bench.tideNumber() < 360) {
                bench.tide();
                waiting.add(bench.waiting("root"));
                workers.add(workers(bench));
            }
            ReadmeText.check(
                    EXAMPLE.resolve("README.md"), "curve", waiting.drawn(30) + "\n" + workers.drawn(25), ACCEPT);
        }
    }

    @Test
    void shouldGrowToWhatIsNeededAndWitherWhenLoadStepsAndAThirdDies() {
        Seeds.tryAll(30, 30, GrowthPackTest::settles);
    }

    private static void settles(Chance chance, int size) {
        int first = chance.between(1, size);
        int second = chance.between(1, size);
        List<InputPlan> loads = List.of(
                input(1, "crowd", "load", Map.of("tasks", first)),
                input(301, "crowd", "load", Map.of("tasks", second)),
                input(901, "crowd", "load", Map.of("tasks", 0)));
        try (NetworkBench bench = plan.begin(Map.of(), loads)) {
            settled(bench.tides(SETTLING), 300 - SETTLING, first, "in the beginning");
            settled(bench.tides(SETTLING), 300 - SETTLING, second, "after another load");
            List<String> workers = bench.hyphae("worker");
            workers.subList(0, workers.size() / 3).forEach(bench::kill);
            bench.kill("root");
            settled(bench.tides(SETTLING), 300 - SETTLING, second, "after a third has died, and the root");
            bench.tides(SETTLING);
            assertThat(workers(bench)).describedAs("without a load").isEqualTo(1);
            assertThat(bench.state("crowd")).describedAs("nothing is undone").containsEntry("open", 0L);
            assertThat(bench.status().counters().conserved()).isTrue();
        }
    }

    /** There are always as many as are needed, and not more than the fourfold, and hardly anything waits. */
    private static void settled(NetworkBench bench, int tides, int load, String when) {
        for (int i = 0; i < tides; i++) {
            bench.tide();
            String at = "tide " + bench.tideNumber() + ", " + load + " tasks a tide, " + when;
            assertThat(workers(bench)).describedAs(at).isBetween(load, 4 * load + 1);
            assertThat(bench.waiting("root")).describedAs(at).isLessThanOrEqualTo(THRESHOLD);
        }
    }

    private static int workers(NetworkBench bench) {
        return bench.hyphae("worker").size() + bench.hyphae("root").size();
    }
}
