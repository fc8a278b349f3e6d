package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Law 8: who fails is left alone for a number of tides that doubles. */
class StrikesTest {
    private final Strikes strikes = new Strikes();

    @Test
    void shouldLeaveAloneForTwiceAsManyTidesAfterEachFaultUpToAThousand() {
        assertThat(strikes.leftAlone(0)).isFalse();
        long tides = 1;
        for (int fault = 1; fault <= 12; fault++) {
            strikes.strike(100, "it hangs");
            tides = Math.min(1024, 2 * tides);
            assertThat(strikes.retryAt()).isEqualTo(100 + tides);
            assertThat(strikes.leftAlone(100 + tides - 1)).isTrue();
            assertThat(strikes.leftAlone(100 + tides)).isFalse();
            assertThat(strikes.hopeless()).isEqualTo(fault >= 10);
        }
        strikes.forgive();
        assertThat(strikes.leftAlone(101)).isFalse();
        assertThat(strikes.hopeless()).isFalse();
        assertThat(strikes.fault()).isNull();
    }

    @Test
    void shouldTellAFaultOnceAsLongAsItIsTheSame() {
        assertThat(strikes.strike(1, "it hangs")).isTrue();
        assertThat(strikes.strike(2, "it hangs")).isFalse();
        assertThat(strikes.strike(3, "it throws")).isTrue();
        assertThat(strikes.fault()).isEqualTo("it throws");
        strikes.forgive();
        assertThat(strikes.strike(4, "it throws")).isTrue();
    }

    @Test
    void shouldForgetWhatWasToldOfItsOpeningWhenItIsOpenAndNotWhatItsCallsDid() {
        assertThat(strikes.tell("it is not there")).isTrue();
        assertThat(strikes.tell("it is not there")).isFalse();
        assertThat(strikes.leftAlone(0))
                .as("that is no reason to leave it alone")
                .isFalse();
        strikes.opened();
        assertThat(strikes.fault()).isNull();
        strikes.strike(1, "it hangs");
        strikes.opened();
        assertThat(strikes.fault()).isEqualTo("it hangs");
    }

    @Test
    void shouldBeAsBeforeWhenTheyAreReadFromACheckpoint() {
        strikes.strike(5, "it hangs");
        strikes.strike(9, "it hangs");
        Strikes again = new Strikes();
        assertThat(again.hash()).isNotEqualTo(strikes.hash());
        again.read(strikes.plain());
        assertThat(again.plain()).isEqualTo(strikes.plain());
        assertThat(again.hash()).isEqualTo(strikes.hash());
        assertThat(again.retryAt()).isEqualTo(13);
        assertThat(again.strike(10, "it hangs")).as("told before the restart").isFalse();
        assertThat(again.retryAt()).isEqualTo(18);
    }
}
