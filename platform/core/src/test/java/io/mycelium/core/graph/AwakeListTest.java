package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AwakeListTest {
    @Test
    void shouldBeInOrderWhenThoseAwakeAreSorted() {
        AwakeList list = new AwakeList();
        for (int i = 9999; i >= 0; i--) {
            list.add(i);
        }
        list.sort();
        list.keep(id -> id % 2 == 1);
        assertThat(list.size()).isEqualTo(5000);
        assertThat(list.get(0)).isEqualTo(1);
        assertThat(list.get(4999)).isEqualTo(9999);
        list.clear();
        assertThat(list.size()).isZero();
    }

    @Test
    void shouldBeInOrderWhoeverOfTheWorkersFoundThem() {
        assertThat(found(IntStream.range(0, 500), IntStream.empty(), IntStream.range(500, 1_000)))
                .isEqualTo(IntStream.range(0, 1_000).toArray());
        assertThat(found(IntStream.of(5, 9), IntStream.of(2, 7))).containsExactly(2, 5, 7, 9);
        assertThat(found(IntStream.of(1, 2), IntStream.of(9, 3))).containsExactly(1, 2, 3, 9);
    }

    private static int[] found(IntStream... byEach) {
        AwakeList all = new AwakeList();
        for (IntStream ids : byEach) {
            AwakeList list = new AwakeList();
            ids.forEach(list::add);
            all.addAll(list);
        }
        all.sort();
        return all.toArray();
    }
}
