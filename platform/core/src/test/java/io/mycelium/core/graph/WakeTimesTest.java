package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WakeTimesTest {
    @Test
    void shouldGiveThoseWhoAreStillDueWhenTheirTideHasCome() {
        WakeTimes wheel = new WakeTimes((h, tide) -> h.wakesAt == tide);
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
        WakeTimes times = new WakeTimes((h, tide) -> h.wakesAt == tide);
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

    @Test
    void shouldForgetNoSleeperWhenAnotherChangesItsMindAgainAndAgain() {
        WakeTimes times = new WakeTimes((h, tide) -> h.wakesAt == tide);
        List<Hypha> sleepers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Hypha sleeper = TestNodes.hypha(i, "sleeper" + i);
            sleeper.wakesAt = 1000 + i / 10;
            times.add(sleeper.wakesAt, sleeper);
            sleepers.add(sleeper);
        }
        Hypha restless = TestNodes.hypha(200, "restless");
        for (int i = 0; i < 1000; i++) {
            restless.wakesAt = i % 2 == 0 ? 3000 : 2000 - i;
            times.add(restless.wakesAt, restless);
        }
        assertThat(times.entries()).isLessThan(300);
        assertThat(times.next()).isEqualTo(1000);
        assertThat(times.take(1000)).containsExactlyElementsOf(sleepers.subList(0, 10));
        restless.wakesAt = 3000;
        times.add(3000, restless);
        assertThat(times.take(2999)).containsExactlyElementsOf(sleepers.subList(10, 100));
        assertThat(times.next()).isEqualTo(3000);
        assertThat(times.take(3000)).contains(restless);
        restless.wakesAt = Hypha.NEVER;
        assertThat(times.next()).isEqualTo(Hypha.NEVER);
        assertThat(times.entries()).isZero();
    }

    @Test
    void shouldWakeItOnceWhenItCameBackToATideAgainAndAgain() {
        WakeTimes times = new WakeTimes((h, tide) -> h.wakesAt == tide);
        Hypha restless = TestNodes.hypha(1, "restless");
        for (int i = 0; i < 65; i++) {
            restless.wakesAt = 5 + i % 2;
            times.add(restless.wakesAt, restless);
        }
        assertThat(times.take(5)).containsExactly(restless);
        assertThat(times.take(6)).isEmpty();
    }
}
