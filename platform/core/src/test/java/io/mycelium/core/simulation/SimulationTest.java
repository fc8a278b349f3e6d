package io.mycelium.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.Plain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The core with all that can go wrong around it, over many seeds. What fails is made as small as can be, and written down:
 *
 * <pre>
 * -Dsimulation.seeds=10000     so many seeds, instead of the everyday number
 * -Dsimulation.from=5000       leaves out so many before the first
 * -Dsimulation.seed=42:7       only this one, of this size; 42:7:3000 is one with 3,000 hyphae more
 * -Dsimulation.crowded=1       one in so many has thousands of hyphae, instead of one in 1,250
 * -Dsimulation.file=FILE       only what is written there
 * -Dsimulation.most=10         goes on until it has found so many
 * -Dsimulation.threads=1       so many at once, instead of one for each processor
 * </pre>
 */
class SimulationTest {
    private static final int EVERY_DAY = 200;
    private static final int LARGEST = 12;
    private static final int ONE_CROWD_IN = 1250;
    private static final long FIRST = 20_261_129L;
    private static final Path FOUND = Path.of("target", "simulations");

    private static void hold(Plan plan) {
        LawBroken broken = Shrinking.brokenBy(plan, Simulation.Mutant.NONE);
        if (broken != null) {
            throw report(plan, broken);
        }
    }

    /** Who it is, what it broke, and where the least that breaks it is. */
    private static AssertionError report(Plan plan, LawBroken broken) {
        Plan.Head head = plan.head();
        String name = head.seed() + "-" + head.size() + (head.crowd() == 0 ? "" : "-" + head.crowd());
        Path whole = plan.write(FOUND.resolve(name + ".jsonl"));
        System.err.println(whole + " is being made smaller: " + broken.getMessage());
        Plan smallest = Shrinking.smallest(plan, broken.law, Simulation.Mutant.NONE);
        Path small = smallest.write(FOUND.resolve(name + "-shrunk.jsonl"));
        LawBroken still = Shrinking.brokenBy(smallest, Simulation.Mutant.NONE);
        return new AssertionError(
                plan.identity() + ", in " + whole + ": " + broken.getMessage() + "\nWith "
                        + smallest.operations().size() + " of them (again: -Dsimulation.file="
                        + small.toAbsolutePath() + "): " + (still == null ? "nothing" : still.getMessage()) + "\n"
                        + smallest.operations(),
                still == null ? broken : still);
    }

    @Test
    void shouldKeepTheLawsWhateverGoesWrong() throws IOException {
        String file = System.getProperty("simulation.file");
        String one = System.getProperty("simulation.seed");
        if (file != null) {
            hold(Plan.read(Path.of(file)));
        } else if (one != null) {
            String[] seedAndSize = one.split(":");
            hold(Plan.of(
                    Long.parseLong(seedAndSize[0]),
                    Integer.parseInt(seedAndSize[1]),
                    seedAndSize.length > 2 ? Integer.parseInt(seedAndSize[2]) : 0));
        } else {
            Map<Long, String> found = holdAll(
                    Long.getLong("simulation.from", 0),
                    Integer.getInteger("simulation.seeds", EVERY_DAY),
                    Integer.getInteger("simulation.most", 1));
            assertThat(found).as("lives in which a law did not hold").isEmpty();
        }
    }

    /** Each of them broke a law once, as its name says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cleared-after-a-checkpoint-of-the-same-tide",
                "written-again-after-a-swap-in-the-same-tide",
                "damaged-after-it-was-written",
                "a-digest-that-is-taken-of-a-swap-a-tide-later",
                "asked-twice-for-a-checkpoint-of-a-full-disk",
                "asked-for-a-checkpoint-while-one-hangs",
                "what-is-kept-goes-on-after-fifty-tides",
                "two-copies-diverted-to-where-there-is-room-for-one",
                "a-state-that-is-nothing-when-copies-merge",
                "begun-while-a-pack-talks-nonsense"
            })
    void shouldKeepTheLawsWhenWhatOnceBrokeOneHappensAgain(String found) throws IOException {
        hold(Plan.read(Path.of("src", "test", "resources", "found", found + ".jsonl")));
    }

    /** Of some the network is large: each of their tides is looked at whole, so they are few. */
    private static Plan planned(long i) {
        long seed = Plain.mix(FIRST + i) >>> 1;
        int once = Integer.getInteger("simulation.crowded", ONE_CROWD_IN);
        int crowd = i % once == once / 10 ? 1000 + (int) (seed % 2000) : 0;
        return Plan.of(seed, 1 + (int) (i % LARGEST), crowd);
    }

    /** What broke, by the number of the seed. As many at once as there are processors: no run knows of another. */
    private static Map<Long, String> holdAll(long from, int seeds, int most) {
        Map<Long, String> found = new ConcurrentSkipListMap<>();
        AtomicLong next = new AtomicLong(from);
        Runnable some = () -> {
            for (long i = next.getAndIncrement(); i < from + seeds; i = next.getAndIncrement()) {
                if (i > from && i % 1000 == 0) {
                    System.err.println("simulated " + (i - from) + " of " + seeds + " lives; in " + found.size()
                            + " a law did not hold");
                }
                Plan plan = planned(i);
                try {
                    hold(plan);
                } catch (AssertionError e) {
                    System.err.println(e.getMessage());
                    found.put(i, e.getMessage());
                    if (found.size() >= most) {
                        next.set(from + seeds);
                    }
                }
            }
        };
        int threads =
                Integer.getInteger("simulation.threads", Runtime.getRuntime().availableProcessors());
        CompletableFuture<?>[] all = new CompletableFuture<?>[threads];
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int t = 0; t < threads; t++) {
                all[t] = CompletableFuture.runAsync(some, pool);
            }
            CompletableFuture.allOf(all).join();
        } finally {
            pool.shutdownNow();
        }
        return found;
    }
}
