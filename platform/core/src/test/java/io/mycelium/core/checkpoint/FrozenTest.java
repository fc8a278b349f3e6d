package io.mycelium.core.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FrozenTest {
    private static final int COUNT = 50_000;

    private static final class Cell {
        final int number;
        int value;

        Cell(int number) {
            this.number = number;
            this.value = number * 3;
        }
    }

    private static Cell[] cells(int gap) {
        Cell[] cells = new Cell[COUNT];
        for (int i = 0; i < COUNT; i += gap) {
            cells[i] = new Cell(i);
        }
        return cells;
    }

    private static List<Integer> read(Frozen<Cell, int[]> frozen) {
        List<Integer> wrong = new ArrayList<>();
        int count = 0;
        while (frozen.more()) {
            count += frozen.next(picture -> {
                if (picture[1] != picture[0] * 3) {
                    wrong.add(picture[0]);
                }
                return true;
            });
        }
        wrong.add(count);
        return wrong;
    }

    private static int[] picture(Cell cell) {
        return new int[] {cell.number, cell.value};
    }

    @Test
    void shouldGiveWhatWasThereWhenTwoOthersChangeItAllTheTime() throws Exception {
        ExecutorService others = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                Cell[] cells = cells(1);
                Frozen<Cell, int[]> frozen = new Frozen<>(cells.clone(), c -> c.number, FrozenTest::picture);
                CountDownLatch begun = new CountDownLatch(2);
                List<Future<?>> changing = new ArrayList<>();
                for (int half = 0; half < 2; half++) {
                    int first = half;
                    changing.add(others.submit(() -> {
                        begun.countDown();
                        for (int i = first; i < COUNT; i += 2) {
                            Cell cell = cells[first == 0 ? i : COUNT - i];
                            frozen.keep(cell);
                            cell.value = -1;
                        }
                    }));
                }
                begun.await();
                assertThat(read(frozen)).containsExactly(COUNT);
                for (Future<?> each : changing) {
                    each.get();
                }
            }
        } finally {
            others.shutdownNow();
        }
    }

    @Test
    void shouldBeWrongWhenNothingIsKept() {
        Cell[] cells = cells(1);
        Frozen<Cell, int[]> frozen = new Frozen<>(cells.clone(), c -> c.number, FrozenTest::picture);
        cells[777].value = -1;
        assertThat(read(frozen)).containsExactly(777, COUNT);
    }

    @Test
    void shouldGiveAllWhenThereAreWideGaps() {
        Cell[] cells = cells(2_000);
        Frozen<Cell, int[]> frozen = new Frozen<>(cells.clone(), c -> c.number, FrozenTest::picture);
        for (int i = 0; i < COUNT; i += 2_000) {
            frozen.keep(cells[i]);
            cells[i].value = -1;
        }
        frozen.keep(new Cell(COUNT * 2)); // came later
        assertThat(read(frozen)).containsExactly(COUNT / 2_000);
    }

    @Test
    void shouldHaveNothingToReadWhenThereIsNothing() {
        assertThat(new Frozen<>(new Cell[3], c -> c.number, FrozenTest::picture).more())
                .isFalse();
    }
}
