package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.tide.Activity;
import io.mycelium.core.tide.Activity.Acting;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TideWatchTest {
    private static final Acting WORM = new Acting("worm", "worm", "rule \"turns\" (worm.drl:3)", 17);

    private final TideWatch watch = new TideWatch();

    @Test
    void shouldSaySinceWhenAStepLastsWhenItIsSeenAgainAndAgain() {
        TideWatch.Look first = look(0, WORM);
        assertThat(first.isStanding()).isFalse();
        assertThat(look(900, WORM).isStanding()).isFalse();
        assertThat(look(3000, WORM).isStandingFor(5000)).isFalse();

        TideWatch.Look last = look(7000, WORM);
        assertThat(last.isStanding()).isTrue();
        assertThat(last.isStandingFor(5000)).isTrue();
        assertThat(last.text()).isEqualTo("tide 12 has been in hypha 'worm', rule \"turns\" (worm.drl:3) for 7 s");
    }

    @Test
    void shouldNotTakeALongTideForOneThatStandsWhenItsStepsGoOn() {
        TideWatch.Look last = look(0, WORM);
        for (int step = 18; step < 30; step++) {
            last = look((step - 17) * 1000L, new Acting("worm", "worm", "", step));
        }
        assertThat(last.isStanding()).isFalse();
        assertThat(last.text()).isEqualTo("tide 12 has run for 12 s");
    }

    @Test
    void shouldNameTheOneThatStandsWhenOthersGoOn() {
        look(0, new Acting("a", "p", "", 1), WORM);
        assertThat(look(2000, new Acting("b", "p", "", 2), WORM).text()).contains("hypha 'worm'");
    }

    @Test
    void shouldBeginAnewWhenTheTideHasEnded() {
        look(0, WORM);
        look(6000, WORM);
        assertThat(watch.look(Optional.empty(), TimeUnit.SECONDS.toNanos(7))).isEmpty();
        assertThat(look(8000, WORM).isStanding()).isFalse();
    }

    private TideWatch.Look look(long millis, Acting... acting) {
        long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
        return watch.look(Optional.of(new Activity(12, nanos, List.of(acting))), nanos)
                .orElseThrow();
    }
}
