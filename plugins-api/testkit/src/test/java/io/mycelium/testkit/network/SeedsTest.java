package io.mycelium.testkit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeedsTest {
    @AfterEach
    void forget() {
        System.clearProperty(Seeds.ONE);
        System.clearProperty(Seeds.MANY);
        System.clearProperty(Seeds.FROM);
    }

    @Test
    void shouldTrySmallSizesFirstWhenItTriesAll() {
        List<Integer> sizes = new ArrayList<>();
        Seeds.tryAll(20, 10, (chance, size) -> sizes.add(size));
        assertThat(sizes).hasSize(20).isSorted().startsWith(1).endsWith(10);
    }

    @Test
    void shouldReportTheSmallestSizeWhenThePropertyFails() {
        assertThatThrownBy(() ->
                        Seeds.tryAll(4, 100, (chance, size) -> assertThat(size).isLessThan(7)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("size 7 ")
                .hasMessageContaining("-Dmycelium.seed=")
                .hasCauseInstanceOf(AssertionError.class);
    }

    @Test
    void shouldTryOneCaseAgainWhenItsSeedIsGiven() {
        List<Long> first = new ArrayList<>();
        Throwable failure = catchThrowable(() -> Seeds.tryAll(5, 3, (chance, size) -> {
            first.add(chance.bits());
            throw new IllegalStateException("always");
        }));
        String printed = String.valueOf(failure.getMessage()).replaceAll(".*-Dmycelium.seed=([^)]*).*", "$1");
        System.setProperty(Seeds.ONE, printed);
        List<Long> again = new ArrayList<>();
        assertThatThrownBy(() -> Seeds.tryAll(5, 3, (chance, size) -> {
                    again.add(chance.bits());
                    throw new IllegalStateException("always");
                }))
                .hasMessageContaining(printed);
        assertThat(again).hasSize(1).first().isEqualTo(first.get(first.size() - 1));
    }

    @Test
    void shouldGoOnWhereAnotherRunHasEndedWhenSeedsAreLeftOut() {
        List<Long> all = new ArrayList<>();
        Seeds.tryAll(6, 1, (chance, size) -> all.add(chance.bits()));
        List<Long> parts = new ArrayList<>();
        Seeds.tryAll(4, 1, (chance, size) -> parts.add(chance.bits()));
        System.setProperty(Seeds.FROM, "4");
        Seeds.tryAll(2, 1, (chance, size) -> parts.add(chance.bits()));
        assertThat(parts).isEqualTo(all);
    }

    @Test
    void shouldNotTryFewerThanATestNeedsWhenFewAreAskedFor() {
        System.setProperty(Seeds.MANY, "2");
        List<Integer> sizes = new ArrayList<>();
        Seeds.tryAll(20, 10, (chance, size) -> sizes.add(size));
        assertThat(sizes).hasSize(2);
        sizes.clear();
        Seeds.tryAtLeast(20, 10, (chance, size) -> sizes.add(size));
        assertThat(sizes).hasSize(20);
        System.setProperty(Seeds.MANY, "30");
        Seeds.tryAtLeast(20, 10, (chance, size) -> sizes.add(size));
        assertThat(sizes).hasSize(50);
    }

    @Test
    void shouldTryMoreSeedsWhenAskedTo() {
        System.setProperty(Seeds.MANY, "50");
        Set<Long> different = new HashSet<>();
        Seeds.tryAll(2, 3, (chance, size) -> different.add(chance.bits()));
        assertThat(different).hasSize(50);
    }

    @Test
    void shouldChooseWithinTheBordersWhenAsked() {
        Seeds.tryAll(200, 50, (chance, size) -> {
            assertThat(chance.below(size)).isBetween(0, size - 1);
            assertThat(chance.between(-size, size)).isBetween(-size, size);
            assertThat(chance.share()).isGreaterThanOrEqualTo(0).isLessThan(1);
            assertThat(chance.shuffled(List.of(1, 2, 3))).containsExactlyInAnyOrder(1, 2, 3);
        });
        Chance chance = new Chance(1);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seen.add(chance.between(Integer.MIN_VALUE, Integer.MAX_VALUE) < 0 ? -1 : chance.below(3));
        }
        assertThat(seen).containsExactlyInAnyOrder(-1, 0, 1, 2);
    }

    @Test
    void shouldBePlainWhenAValueIsGenerated() {
        Seeds.tryAll(500, 20, (chance, size) -> {
            Object value = PlainValues.any(chance, size);
            assertThat(Plain.of(value)).isEqualTo(value);
            assertThat(PlainValues.copy(value)).isEqualTo(value);
            assertThat(Plain.hash(PlainValues.copy(value))).isEqualTo(Plain.hash(value));
            assertThat(PlainValues.payload(chance, size)).isInstanceOf(PlainMap.class);
        });
    }

    @Test
    void shouldNameEachSignalOnceWhenSignalsAreGenerated() {
        Seeds.tryAll(50, 20, (chance, size) -> {
            Signals signals = Signals.of(chance, size);
            assertThat(signals.next(1, 100, size))
                    .extracting(signal -> signal.id())
                    .doesNotHaveDuplicates();
        });
    }
}
