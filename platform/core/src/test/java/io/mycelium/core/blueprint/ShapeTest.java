package io.mycelium.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static List<String> joined(Shape shape, int count) {
        List<String> sockets = new ArrayList<>();
        shape.join(count, count, (from, to) -> sockets.add(from + ">" + to));
        assertThat(new HashSet<>(sockets)).as("no socket is there twice").hasSameSizeAs(sockets);
        assertThat((long) sockets.size()).isLessThanOrEqualTo(shape.most(count, count));
        return sockets;
    }

    @Test
    void shouldJoinEachWithEachOfTheOtherEndWhenThereIsNoOtherShape() {
        List<String> sockets = new ArrayList<>();
        Shape.EACH.join(2, 3, (from, to) -> sockets.add(from + ">" + to));
        assertThat(sockets).containsExactly("0>0", "0>1", "0>2", "1>0", "1>1", "1>2");
    }

    @Test
    void shouldComeBackToTheFirstWhenItIsARing() {
        assertThat(joined(new Shape.Ring(), 3)).containsExactly("0>1", "1>2", "2>0");
    }

    @Test
    void shouldEndAtTheLastWhenItIsAChain() {
        assertThat(joined(new Shape.Chain(), 3)).containsExactly("0>1", "1>2");
    }

    @Test
    void shouldJoinTheFourNeighboursWhenItIsAGrid() {
        // 0 1 2
        // 3 4
        assertThat(joined(new Shape.Grid(3), 5))
                .containsExactly("0>1", "0>3", "1>0", "1>2", "1>4", "2>1", "3>0", "3>4", "4>1", "4>3");
    }

    @Test
    void shouldMakeTheGridAboutAsWideAsHighWhenItsColumnsAreNotSaid() {
        assertThat(joined(new Shape.Grid(0), 4)).isEqualTo(joined(new Shape.Grid(2), 4));
        assertThat(joined(new Shape.Grid(0), 5)).isEqualTo(joined(new Shape.Grid(3), 5));
    }

    @Test
    void shouldMakeOneRowWhenTheGridIsWiderThanThereAreHyphae() {
        assertThat(joined(new Shape.Grid(Integer.MAX_VALUE), 3)).containsExactly("0>1", "1>0", "1>2", "2>1");
        assertThat(joined(new Shape.Grid(1), 3)).containsExactly("0>1", "1>0", "1>2", "2>1");
    }

    @Test
    void shouldJoinAllOthersWhenItIsComplete() {
        assertThat(joined(new Shape.Complete(), 3)).containsExactly("0>1", "0>2", "1>0", "1>2", "2>0", "2>1");
    }

    @Test
    void shouldJoinEachWithAsManyOthersAsItsDegreeWhenItIsRandom() {
        List<String> sockets = joined(new Shape.Random(3, 7), 50);
        for (int i = 0; i < 50; i++) {
            String sender = i + ">";
            assertThat(sockets.stream().filter(socket -> socket.startsWith(sender)))
                    .hasSize(3)
                    .doesNotContain(sender + i);
        }
    }

    @Test
    void shouldDrawTheSameAgainWhenTheSeedIsTheSame() {
        assertThat(joined(new Shape.Random(3, 7), 50)).isEqualTo(joined(new Shape.Random(3, 7), 50));
        assertThat(joined(new Shape.Random(3, 7), 50)).isNotEqualTo(joined(new Shape.Random(3, 8), 50));
    }

    @Test
    void shouldReachEachOfTheOthersWhenManyAreDrawn() {
        int[] reached = new int[10];
        for (long seed = 0; seed < 200; seed++) {
            new Shape.Random(2, seed).join(10, 10, (from, to) -> reached[to]++);
        }
        // 200 seeds with 20 sockets each: 400 for each of ten on average
        assertThat(Arrays.stream(reached)).allMatch(count -> count > 320 && count < 480);
    }

    @Test
    void shouldJoinAllOthersWhenTheDegreeIsMoreThanThereAre() {
        assertThat(joined(new Shape.Random(9, 7), 3)).isEqualTo(joined(new Shape.Complete(), 3));
    }

    @Test
    void shouldJoinNobodyWhenThereIsOnlyOne() {
        for (Shape shape : List.of(
                new Shape.Ring(), new Shape.Chain(), new Shape.Grid(0), new Shape.Complete(), new Shape.Random(3, 1))) {
            assertThat(joined(shape, 1)).as(shape.word()).isEmpty();
        }
    }
}
