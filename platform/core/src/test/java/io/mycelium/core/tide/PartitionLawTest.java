package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.merge.FieldMerge;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Written;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.gate.Wish;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.merge.ReferenceMerges;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * However a network falls apart and comes together, when all reach each other the copies are equal, and each change is in
 * them once: none is lost, none counts twice.
 */
class PartitionLawTest {
    private static final int LARGEST = 30;

    private static final LambdaBehaviour TALLY = LambdaBehaviour.of(
            "tally",
            (hypha, state, signal, out) -> signal == null
                    ? state
                    : state.plus("n", state.integer("n", 0) + signal.payload().integer("by", 0))
                            .plus("by", hypha.id()));

    private static void holds(Chance chance, int size, MergePolicy policy) {
        List<String> groups = List.of("a", "b", "c", "d", "e").subList(0, chance.between(2, 5));
        TestNetworks net = new TestNetworks().species("Tally", TALLY).replicated("Tally", "sum");
        net.hypha("one", "Tally").hypha("two", "Tally");
        net.merges = Map.of("sum", policy);
        net.store = new MemoryCheckpointStore();
        for (String group : groups) {
            net.input("in_" + group).socket("in_" + group, "one", "one").socket("in_" + group, "two", "two");
            net.group(group, "in_" + group);
        }
        Network network = net.begin(TestNetworks.SETTINGS);
        try {
            long one = 0;
            long two = 0;
            for (int i = 0; i < size; i++) {
                for (String group : chance.some(groups)) {
                    long by = chance.between(-3, 9);
                    boolean first = chance.oneIn(2);
                    one += first ? by : 0;
                    two += first ? 0 : by;
                    network.ingress("in_" + group)
                            .offer(first ? "one" : "two", PlainMap.of("by", by), false, Signal.NO_DEADLINE);
                }
                if (chance.oneIn(3)) {
                    network.operator().ask(new Wish.Partition(chance.oneIn(4) ? List.of() : sides(chance, groups)));
                }
                network.tide();
                if (chance.oneIn(40)) {
                    network.checkpoint().join();
                    network.close();
                    network = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                            .orElseThrow();
                }
            }
            network.operator().heal();
            network.tide();
            for (String group : groups) {
                PlainMap state = network.hypha("one@" + group).orElseThrow().state();
                assertThat(state.integer("n", 0)).as("one@" + group).isEqualTo(one);
                assertThat(state).isEqualTo(network.hypha("one@a").orElseThrow().state());
                assertThat(network.hypha("two@" + group).orElseThrow().state().integer("n", 0))
                        .as("two@" + group)
                        .isEqualTo(two);
            }
            Census.conserved(network);
        } finally {
            network.close();
        }
    }

    /** Groups by chance, on sides by chance; not all of them need be named. */
    private static List<List<String>> sides(Chance chance, List<String> groups) {
        List<List<String>> sides = new ArrayList<>();
        int count = chance.between(1, groups.size());
        for (int i = 0; i < count; i++) {
            sides.add(new ArrayList<>());
        }
        for (String group : groups) {
            if (!chance.oneIn(5)) {
                chance.pick(sides).add(group);
            }
        }
        sides.removeIf(List::isEmpty);
        return sides;
    }

    @Test
    void shouldHealToEqualCopiesWithEachChangeOnceWhenGroupsFellApart() {
        Seeds.tryAll(400, LARGEST, (chance, size) -> holds(chance, size, ReferenceMerges.sum()));
    }

    @Test
    @Tag("long")
    void shouldHealToEqualCopiesWhenTenThousandNetworksFellApart() {
        Seeds.tryAll(10_000, LARGEST, (chance, size) -> holds(chance, size, ReferenceMerges.sum()));
    }

    // ---- the law is worth something

    @Test
    void shouldBeFoundWhenAPolicyForgetsTheCommonPast() {
        MergePolicy mutant = ReferenceMerges.of(
                "sum",
                call -> FieldMerge.merge(
                        call,
                        field -> field.left() instanceof Long left && field.right() instanceof Long right
                                ? field.both(left + right)
                                : field.last(Written.BY_TIME, "last")));
        assertThatThrownBy(() -> Seeds.tryAll(400, LARGEST, (chance, size) -> holds(chance, size, mutant)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void shouldBeFoundWhenAPolicyKeepsOneSideOnly() {
        MergePolicy mutant =
                ReferenceMerges.of("sum", call -> FieldMerge.merge(call, field -> field.last(Written.BY_TIME, "last")));
        assertThatThrownBy(() -> Seeds.tryAll(400, LARGEST, (chance, size) -> holds(chance, size, mutant)))
                .isInstanceOf(AssertionError.class);
    }
}
