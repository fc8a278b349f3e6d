package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.testkit.network.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RollTest {
    private static final class Item {
        boolean ended;
    }

    @Test
    void shouldHoldThoseThatHaveNotEndedInTheirOrderWhenManyComeAndGo() {
        Seeds.tryAll(50, 60, (chance, size) -> {
            Roll<Item> roll = new Roll<>(Item[]::new, item -> item.ended);
            List<Item> expected = new ArrayList<>();
            for (int i = 0; i < 10 * size; i++) {
                if (expected.isEmpty() || chance.percent(55)) {
                    Item item = new Item();
                    roll.add(item);
                    expected.add(item);
                } else {
                    Item ending = expected.remove(chance.below(expected.size()));
                    ending.ended = true;
                    roll.countEnded();
                }
                assertThat(roll.size()).isEqualTo(expected.size());
                if (chance.oneIn(5)) {
                    assertThat(Arrays.copyOf(roll.items(), roll.size())).containsExactlyElementsOf(expected);
                }
            }
        });
    }

    @Test
    void shouldLetGoOfThoseThatHaveEndedWhenNobodyLooks() throws ReflectiveOperationException {
        Roll<Item> roll = new Roll<>(Item[]::new, item -> item.ended);
        List<Item> all = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            all.add(new Item());
            roll.add(all.get(i));
        }
        Item[] before = roll.items();
        all.subList(0, 999).forEach(item -> {
            item.ended = true;
            roll.countEnded();
        });
        assertThat(CompactionTest.inside(roll, "items"))
                .asInstanceOf(InstanceOfAssertFactories.ARRAY)
                .hasSizeLessThan(10);
        assertThat(roll.size()).isEqualTo(1);
        assertThat(roll.items()).startsWith(all.get(999));
        assertThat(before).as("who looked before has what was there then").contains(all.get(0));
    }
}
