package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WakeTimesTest {
    @Test
    void shouldGiveThoseWhoAreStillDueWhenTheirTideHasCome() {
        WakeTimes wheel = new WakeTimes();
        assertThat(wheel.next()).isEqualTo(Hypha.NEVER);
        Hypha one = TestNodes.hypha(1, "one");
        Hypha other = TestNodes.hypha(2, "other");
        Hypha gone = TestNodes.hypha(3, "gone");
        for (Hypha h : List.of(one, other, gone)) {
            h.wakesAt = 5;
            wheel.add(5, h);
        }
        other.wakesAt = 9; // asked again
        wheel.add(9, other);
        gone.dead = true;
        assertThat(wheel.take(4)).isEmpty();
        assertThat(wheel.next()).isEqualTo(5);
        assertThat(wheel.take(7)).containsExactly(one);
        assertThat(wheel.next()).isEqualTo(9);
        other.wakesAt = Hypha.NEVER;
        assertThat(wheel.next()).isEqualTo(Hypha.NEVER);
        assertThat(wheel.take(100)).isEmpty();
    }

    @Test
    void shouldGiveThoseAddedForATideWhenAllOthersOfItWereLetGoOf() {
        WakeTimes times = new WakeTimes();
        Hypha overtaken = TestNodes.hypha(1, "overtaken");
        Hypha due = TestNodes.hypha(2, "due");
        times.add(5, overtaken); // it does not wake then any more
        assertThat(times.next()).isEqualTo(Hypha.NEVER);
        due.wakesAt = 5;
        times.add(5, due);
        assertThat(times.next()).isEqualTo(5);
        assertThat(times.take(5)).containsExactly(due);
        times.add(5, due);
        assertThat(times.take(5)).containsExactly(due);
    }
}
