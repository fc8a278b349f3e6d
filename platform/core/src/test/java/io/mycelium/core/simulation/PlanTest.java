package io.mycelium.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.tide.Network;
import io.mycelium.testkit.network.Seeds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
    @Test
    void shouldBeTheSameWhenItsSeedIsTheSame() {
        Seeds.tryAll(20, 12, (chance, size) -> {
            long seed = chance.bits() >>> 1;
            assertThat(Plan.of(seed, size)).isEqualTo(Plan.of(seed, size));
        });
    }

    @Test
    void shouldBeReadAsItWasWrittenWhenItHasOperationsOfAllKinds(@TempDir Path folder) {
        Set<String> met = new TreeSet<>();
        Seeds.tryAtLeast(100, 12, (chance, size) -> {
            Plan plan = Plan.of(chance.bits() >>> 1, size);
            assertThat(Plan.read(plan.write(folder.resolve("plan.jsonl")))).isEqualTo(plan);
            plan.operations().forEach(each -> met.add(each.getClass().getSimpleName()));
        });
        assertThat(met).hasSameSizeAs(Operation.class.getPermittedSubclasses());
    }

    @Test
    void shouldBeReadAsItWasWrittenWhenItHasACrowd(@TempDir Path folder) throws IOException {
        Plan plan = Plan.of(42, 7, 3000);
        assertThat(Plan.read(plan.write(folder.resolve("plan.jsonl")))).isEqualTo(plan);
        assertThat(plan.identity()).contains("crowd 3000");
    }

    @Test
    void shouldHaveThousandsOfHyphaeAwakeWhenItHasACrowd() {
        AtomicLong most = new AtomicLong();
        for (int seed = 0; seed < 5 && most.get() <= 1000; seed++) {
            Plan plan = Plan.of(seed, 3, 1500);
            Simulation.run(plan, new Simulation.Mutant() {
                @Override
                public void afterTide(Network network) {
                    most.accumulateAndGet(network.status().awake(), Math::max);
                }
            });
        }
        assertThat(most.get()).isGreaterThan(1000);
    }

    @Test
    void shouldLeaveOutAllThatIsNotNeededWhenItIsShrunk() {
        List<Integer> all = IntStream.range(0, 100).boxed().toList();
        assertThat(Shrinking.smallest(all, 1000, some -> some.contains(7) && some.contains(61)))
                .containsExactly(7, 61);
        assertThat(Shrinking.smallest(all, 1000, some -> some.contains(99))).containsExactly(99);
        assertThat(Shrinking.smallest(all, 1000, some -> true)).isEmpty();
    }

    @Test
    void shouldBeShrunkNoFurtherWhenThatWasTriedOftenEnough() {
        List<Integer> all = IntStream.range(0, 100).boxed().toList();
        List<List<Integer>> tried = new ArrayList<>();
        List<Integer> left = Shrinking.smallest(all, 5, some -> {
            tried.add(some);
            return some.contains(7) && some.contains(61);
        });
        assertThat(tried).hasSize(5);
        assertThat(left).contains(7, 61).hasSizeLessThan(100).hasSizeGreaterThan(2);
    }
}
