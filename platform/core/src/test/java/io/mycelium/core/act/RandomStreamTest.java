package io.mycelium.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.graph.Hypha;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.TestNetworks;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The random numbers of an ACT are a function of the network's seed, the hypha, its generation and the tide. */
class RandomStreamTest {
    private static final int MANY = 100;

    private final Hypha one;
    private final Hypha other;

    RandomStreamTest() {
        try (Network network = new TestNetworks()
                .species("S", LambdaBehaviour.of("s", (hypha, state, signal, out) -> state))
                .hypha("one", "S")
                .hypha("other", "S")
                .begin()) {
            one = (Hypha) TestNetworks.state(network).topology.find("one");
            other = (Hypha) TestNetworks.state(network).topology.find("other");
        }
    }

    private static List<Long> drawn(long seed, Hypha hypha, int generation, long tide, int count) {
        RandomStream stream = new RandomStream(seed);
        hypha.generation = generation;
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(stream.next(hypha, tide));
        }
        return numbers;
    }

    /** A record that an earlier version has made is replayed by a later one, and comes to the same digests. */
    @Test
    void shouldDrawTheSameNumbersInEachVersion() {
        assertThat(drawn(7, one, 0, 1, 3))
                .containsExactly(5_393_396_905_250_055_271L, 1_905_830_002_553_083_068L, 3_264_336_990_431_100_928L);
        assertThat(drawn(-7, other, 3, 1_000_000, 3))
                .containsExactly(7_686_823_703_802_418_262L, 2_279_462_751_684_621_165L, 6_273_313_332_837_249_581L);
    }

    @Test
    void shouldDrawOtherNumbersForEachSeedHyphaGenerationAndTide() {
        TreeSet<Long> all = new TreeSet<>();
        int streams = 0;
        for (long seed : new long[] {0, 1, 2, -1}) {
            for (Hypha hypha : List.of(one, other)) {
                for (int generation : new int[] {0, 1, 2}) {
                    for (long tide : new long[] {1, 2, 3, 1L << 40}) {
                        all.addAll(drawn(seed, hypha, generation, tide, MANY));
                        streams++;
                    }
                }
            }
        }
        assertThat(all).as("none is drawn twice").hasSize(streams * MANY);
    }

    @Test
    void shouldHaveDrawnNothingInAStepThatIsTakenBackAndBeginAnewInTheNextAct() {
        List<Long> expected = drawn(7, one, 0, 1, 4);
        RandomStream stream = new RandomStream(7);
        List<Long> drawn = new ArrayList<>();
        drawn.add(stream.next(one, 1));
        stream.mark();
        stream.next(one, 1);
        stream.next(one, 1);
        stream.undo();
        drawn.add(stream.next(one, 1));
        stream.mark();
        drawn.add(stream.next(one, 1));
        stream.mark();
        stream.undo();
        drawn.add(stream.next(one, 1));
        assertThat(drawn).isEqualTo(expected);
        stream.clear();
        assertThat(stream.next(one, 2)).isEqualTo(drawn(7, one, 0, 2, 1).get(0));
    }
}
