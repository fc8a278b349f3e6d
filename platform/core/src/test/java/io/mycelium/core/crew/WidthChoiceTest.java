package io.mycelium.core.crew;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidthChoiceTest {
    private final WidthChoice widths = new WidthChoice();

    /** How many of so many tides ran with all workers, where both ways take as long as said. */
    private int together(int tides, int awake, long alone, long together) {
        int count = 0;
        for (int i = 0; i < tides; i++) {
            boolean all = widths.together(awake);
            count += all ? 1 : 0;
            widths.took(awake, all, all ? together : alone);
        }
        return count;
    }

    @Test
    void shouldGoByWhatWasFasterAndTryTheOtherWayNowAndThen() {
        assertThat(together(6_400, 1_000, 100_000, 60_000)).isBetween(6_200, 6_399);
        assertThat(together(6_400, 1_000_000, 100_000_000, 200_000_000)).isBetween(1, 200);
    }

    @Test
    void shouldNotKeepOthersBusyForNextToNothing() {
        assertThat(together(6_400, 1_000, 100_000, 95_000)).isBetween(1, 200);
    }

    @Test
    void shouldChangeItsMindWhenTheOtherWayHasBecomeFaster() {
        together(640, 1_000, 100_000, 60_000);
        assertThat(together(6_400, 1_000, 100_000, 300_000)).isLessThan(640);
    }

    @Test
    void shouldNotWakeOthersForLittle() {
        assertThat(together(640, 15, 10_000_000, 1_000)).isZero();
        assertThat(together(640, 1_000, 15_000, 1_000)).isZero();
    }

    @Test
    void shouldTryTheOtherWaySoonWhenItWasSlowAtFirst() {
        WidthChoice choice = new WidthChoice();
        boolean cold = true;
        for (int i = 0; i < 8; i++) {
            boolean together = choice.together(1_000);
            choice.took(1_000, together, !together ? 100_000 : cold ? 1_000_000 : 60_000);
            cold &= !together;
        }
        assertThat(choice.together(1_000)).isTrue();
    }

    @Test
    void shouldNotChangeItsMindForOneLongTide() {
        together(64, 1_000, 100_000, 60_000);
        widths.took(1_000, true, 50_000_000);
        assertThat(widths.together(1_000)).isTrue();
    }

    @Test
    void shouldTryForSomeTidesBecauseTheFirstHasToWakeAndToFetch() {
        together(64, 1_000, 100_000, 200_000);
        int tried = 0;
        for (int i = 0; i < 1_000; i++) {
            boolean together = widths.together(1_000);
            tried = together ? tried + 1 : 0;
            widths.took(1_000, together, !together ? 100_000 : tried == 1 ? 200_000 : 60_000);
        }
        assertThat(widths.together(1_000)).isTrue();
    }
}
